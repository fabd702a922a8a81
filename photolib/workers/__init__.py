"""Work in processes of its own: each can be killed, or left behind when it cannot."""

from photolib.workers.processes import WorkerDied, WorkerProcesses, WorkerStuck

__all__ = ["WorkerDied", "WorkerProcesses", "WorkerStuck"]
