/* The program at the beginning of Photolib's AppImage: it makes the file system behind itself
 * available and runs AppRun from it.
 *
 * AppImage type 2 (github.com/AppImage/AppImageSpec): an ELF file with "AI\2" at byte 8 and a
 * SquashFS image right behind its end. The image is mounted with FUSE for as long as the program
 * runs; where FUSE is missing it is unpacked once into the user's cache and run from there.
 * squashfuse reads the image and answers FUSE; this file only puts the parts together.
 *
 * Three processes: this one waits, forwards signals and cleans up; one serves the mount; one is
 * the program. When this one dies, so do the others.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <ll.h>
#include <traverse.h>
#include <util.h>

#define SPARE (64u << 20) /* bytes left free on the disk that is unpacked to */
#define TRIES 250         /* times 20 ms that the mount may take to end */

static char self[PATH_MAX];
static size_t payload;
static pid_t program;
static char unfinished[PATH_MAX]; /* a folder that is of no use to anyone yet */

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *where) {
    (void)about, (void)kind, (void)where;
    return remove(path);
}

static void remove_all(const char *folder) {
    nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static void fail(const char *format, ...) {
    va_list values;
    va_start(values, format);
    fputs("photolib: ", stderr);
    vfprintf(stderr, format, values);
    fputc('\n', stderr);
    va_end(values);
    if (*unfinished != '\0')
        remove_all(unfinished);
    exit(1);
}

/* Build a path, or give up: a path that is cut short would be another one. */
static void join(char *path, const char *format, ...) {
    va_list values;
    va_start(values, format);
    int length = vsnprintf(path, PATH_MAX, format, values);
    va_end(values);
    if (length < 0 || length >= PATH_MAX)
        fail("A path is too long here; move the AppImage to a shorter one.");
}

/* Where this ELF file ends: its section headers are its last part. */
static size_t end_of_elf(const char *path) {
    Elf64_Ehdr head;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0 || read(file, &head, sizeof head) != (ssize_t)sizeof head)
        fail("%s cannot be read: %s.", path, strerror(errno));
    close(file);
    return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

static bool wanted(const char *name) {
    const char *value = getenv(name);
    return value != NULL && *value != '\0' && strcmp(value, "0") != 0;
}

static const char *temporary(void) {
    const char *folder = getenv("TMPDIR");
    return folder != NULL && *folder == '/' ? folder : "/tmp";
}

/* --- unpacking ------------------------------------------------------------------------ */

static void write_file(sqfs *fs, sqfs_inode *inode, const char *path) {
    static char block[1 << 20];
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        fail("%s cannot be written: %s.", path, strerror(errno));
    for (sqfs_off_t at = 0; at < (sqfs_off_t)inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof block;
        if (sqfs_read_range(fs, inode, at, &size, block) != SQFS_OK || size <= 0)
            fail("%s is damaged; download it again.", self);
        for (sqfs_off_t done = 0; done < size;) {
            ssize_t now = write(file, block + done, size - done);
            if (now < 0)
                fail("%s cannot be written: %s.", path, strerror(errno));
            done += now;
        }
        at += size;
    }
    fchmod(file, inode->base.mode & 0777);
    if (close(file) != 0)
        fail("%s cannot be written: %s.", path, strerror(errno));
}

static void write_link(sqfs *fs, sqfs_inode *inode, const char *path) {
    char target[PATH_MAX];
    size_t size = sizeof target;
    if (sqfs_readlink(fs, inode, target, &size) != SQFS_OK)
        fail("%s is damaged; download it again.", self);
    unlink(path);
    if (symlink(target, path) != 0)
        fail("%s cannot be made: %s.", path, strerror(errno));
}

/* Go through the image: with a folder everything is written into it. Returns the bytes of files. */
static unsigned long long walk(const char *folder) {
    sqfs fs;
    sqfs_traverse at;
    sqfs_err error = SQFS_OK;
    unsigned long long bytes = 0;
    if (sqfs_open_image(&fs, self, payload) != SQFS_OK ||
        sqfs_traverse_open(&at, &fs, sqfs_inode_root(&fs)) != SQFS_OK)
        fail("%s is damaged; download it again.", self);
    while (sqfs_traverse_next(&at, &error)) {
        sqfs_inode inode;
        char path[PATH_MAX];
        if (at.dir_end)
            continue;
        if (sqfs_inode_get(&fs, &inode, sqfs_dentry_inode(&at.entry)) != SQFS_OK)
            break;
        int type = sqfs_dentry_type(&at.entry);
        if (type == SQUASHFS_REG_TYPE)
            bytes += inode.xtra.reg.file_size;
        if (folder == NULL)
            continue;
        join(path, "%s/%s", folder, at.path);
        if (type == SQUASHFS_DIR_TYPE && mkdir(path, 0755) != 0 && errno != EEXIST)
            fail("%s cannot be made: %s.", path, strerror(errno));
        if (type == SQUASHFS_REG_TYPE)
            write_file(&fs, &inode, path);
        if (type == SQUASHFS_SYMLINK_TYPE)
            write_link(&fs, &inode, path);
    }
    if (error != SQFS_OK)
        fail("%s is damaged; download it again.", self);
    sqfs_traverse_close(&at);
    sqfs_fd_close(fs.fd);
    sqfs_destroy(&fs);
    return bytes;
}

static void unpack(const char *folder) {
    struct statvfs disk;
    unsigned long long needed = walk(NULL) + SPARE;
    if (statvfs(folder, &disk) == 0 &&
        (unsigned long long)disk.f_bavail * disk.f_frsize < needed)
        fail("%s has too little space: %llu MB are needed. Free some, or install fuse3, which needs "
             "none.", folder, needed / 1000000);
    walk(folder);
}

/* A name for what is inside, however the file is called: a hash (FNV-1a) of the image's head and of
 * its tables at the end: the time it was made, and the size and place of every file. */
static unsigned long long content(void) {
    static unsigned char part[1 << 16];
    struct squashfs_super_block head;
    unsigned long long hash = 0xcbf29ce484222325;
    int file = open(self, O_RDONLY | O_CLOEXEC);
    ssize_t size = file < 0 ? -1 : pread(file, &head, sizeof head, payload);
    if (size != (ssize_t)sizeof head)
        fail("%s is damaged; download it again.", self);
    memcpy(part, &head, sizeof head);
    for (off_t at = payload + head.inode_table_start; size > 0; at += size) {
        for (ssize_t n = 0; n < size; n++)
            hash = (hash ^ part[n]) * 0x100000001b3;
        size = pread(file, part, sizeof part, at);
    }
    close(file);
    return hash;
}

/* The unpacked image in the user's cache: made at the first start, whole or not at all. */
static void find_unpacked(char *folder) {
    char cache[PATH_MAX], made[PATH_MAX];
    struct stat about;
    const char *home = getenv("HOME"), *own = getenv("XDG_CACHE_HOME");
    if (own != NULL && *own == '/')
        join(cache, "%s/photolib-appimage", own);
    else if (home != NULL && *home == '/')
        join(cache, "%s/.cache/photolib-appimage", home);
    else
        join(cache, "%s/photolib-appimage-%u", temporary(), (unsigned)getuid());
    join(folder, "%s/%016llx", cache, content());
    if (access(folder, F_OK) == 0)
        return;
    for (char *slash = strchr(cache + 1, '/');; slash = strchr(slash + 1, '/')) {
        if (slash != NULL)
            *slash = '\0';
        if (mkdir(cache, 0700) != 0 && errno != EEXIST)
            fail("%s cannot be made: %s.", cache, strerror(errno));
        if (slash == NULL)
            break;
        *slash = '/';
    }
    if (stat(cache, &about) != 0 || about.st_uid != getuid() || (about.st_mode & 022) != 0)
        fail("%s is not this user's alone; remove it.", cache);
    join(made, "%s/unpacking-XXXXXX", cache);
    if (mkdtemp(made) == NULL)
        fail("%s cannot be written: %s.", cache, strerror(errno));
    join(unfinished, "%s", made);
    fprintf(stderr, "photolib: Unpacking into %s, once.\n", cache);
    unpack(made);
    *unfinished = '\0';
    if (rename(made, folder) != 0)
        remove_all(made); /* another start was quicker, or the next step says what is wrong */
}

/* --- mounting ------------------------------------------------------------------------- */

/* Serve the image at `folder` until told to end; never returns. */
static void serve(const char *folder, int ready) {
    struct fuse_lowlevel_ops answers = {
        .getattr = sqfs_ll_op_getattr,   .opendir = sqfs_ll_op_opendir,
        .releasedir = sqfs_ll_op_releasedir, .readdir = sqfs_ll_op_readdir,
        .lookup = sqfs_ll_op_lookup,     .open = sqfs_ll_op_open,
        .create = sqfs_ll_op_create,     .release = sqfs_ll_op_release,
        .read = sqfs_ll_op_read,         .readlink = sqfs_ll_op_readlink,
        .listxattr = sqfs_ll_op_listxattr, .getxattr = sqfs_ll_op_getxattr,
        .forget = sqfs_ll_op_forget,     .statfs = stfs_ll_op_statfs,
    };
    struct fuse_args options = FUSE_ARGS_INIT(0, NULL);
    sqfs_ll_chan channel;
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    setpgid(0, 0); /* Ctrl+C is for the program */
    int quiet = open("/dev/null", O_RDWR);
    dup2(quiet, STDERR_FILENO); /* what is missing is said by falling back */
    sqfs_ll *image = sqfs_ll_open(self, payload);
    fuse_opt_add_arg(&options, "photolib");
    fuse_opt_add_arg(&options, "-oro,nosuid,nodev,fsname=photolib,subtype=squashfuse");
    if (image == NULL ||
        sqfs_ll_mount(&channel, folder, &options, &answers, sizeof answers, image) != SQFS_OK)
        _exit(1);
    fuse_set_signal_handlers(channel.session);
    if (write(ready, "+", 1) == 1)
        fuse_session_loop(channel.session);
    fuse_remove_signal_handlers(channel.session);
    sqfs_ll_unmount(&channel, folder);
    rmdir(folder);
    _exit(0);
}

/* Mount the image at a new folder; the process that serves it, or -1 where FUSE is missing. */
static pid_t mounted(char *folder) {
    int ends[2];
    char mark;
    join(folder, "%s/.mount_PhotolXXXXXX", temporary());
    if (mkdtemp(folder) == NULL || pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    pid_t server = fork();
    if (server == 0) {
        close(ends[0]);
        serve(folder, ends[1]);
    }
    close(ends[1]);
    bool is_ready = server > 0 && read(ends[0], &mark, 1) == 1;
    close(ends[0]);
    if (is_ready)
        return server;
    if (server > 0)
        waitpid(server, NULL, 0);
    rmdir(folder);
    return -1;
}

static void unmount(pid_t server, const char *folder) {
    const struct timespec pause = {0, 20 * 1000 * 1000};
    for (int tries = 0; waitpid(server, NULL, WNOHANG) == 0; tries++) {
        kill(server, tries < TRIES ? SIGTERM : SIGKILL); /* the first may come between two reads */
        nanosleep(&pause, NULL);
    }
    rmdir(folder);
}

/* --- running -------------------------------------------------------------------------- */

static void forward(int signal_number) {
    if (program > 0)
        kill(program, signal_number);
}

static int run(const char *folder, char **arguments) {
    static const int forwarded[] = {SIGTERM, SIGHUP, SIGUSR1, SIGUSR2};
    char start[PATH_MAX], here[PATH_MAX];
    int status = 0;
    join(start, "%s/AppRun", folder);
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", arguments[0], 1);
    if (getcwd(here, sizeof here) != NULL)
        setenv("OWD", here, 1);
    program = fork();
    if (program == 0) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        arguments[0] = start;
        execv(start, arguments);
        fprintf(stderr, "photolib: %s cannot be started: %s.\n", start, strerror(errno));
        _exit(127);
    }
    if (program < 0)
        fail("No process can be started: %s.", strerror(errno));
    for (size_t n = 0; n < sizeof forwarded / sizeof *forwarded; n++)
        signal(forwarded[n], forward);
    signal(SIGINT, SIG_IGN); /* the terminal sends them to the program itself */
    signal(SIGQUIT, SIG_IGN);
    while (waitpid(program, &status, 0) < 0 && errno == EINTR)
        ;
    program = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static void help(void) {
    puts("Options of the AppImage; all others are Photolib's own:\n"
         "  --appimage-extract          unpack into the folder squashfs-root\n"
         "  --appimage-extract-and-run  run from the user's cache, without FUSE\n"
         "  --appimage-mount            mount, say where, and wait for Ctrl+C\n"
         "  --appimage-offset           where the file system begins, in bytes\n"
         "  --appimage-version          which kind of AppImage this is\n"
         "  --appimage-help             this text");
}

int main(int count, char **arguments) {
    char folder[PATH_MAX];
    const char *option = count > 1 ? arguments[1] : "";
    ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length < 0)
        fail("/proc is not mounted; mount it.");
    self[length] = '\0';
    payload = end_of_elf(self);

    bool unpacked = wanted("APPIMAGE_EXTRACT_AND_RUN");
    if (strcmp(option, "--appimage-help") == 0)
        return help(), 0;
    if (strcmp(option, "--appimage-version") == 0)
        return puts("AppImage type 2, with Photolib's own runtime"), 0;
    if (strcmp(option, "--appimage-offset") == 0)
        return printf("%zu\n", payload), 0;
    if (strcmp(option, "--appimage-extract") == 0) {
        if (mkdir("squashfs-root", 0755) != 0 && errno != EEXIST)
            fail("squashfs-root cannot be made here: %s.", strerror(errno));
        return unpack("squashfs-root"), 0;
    }
    if (strcmp(option, "--appimage-extract-and-run") == 0) {
        unpacked = true;
        arguments[1] = arguments[0];
        arguments++;
    }
    bool only_mount = strcmp(option, "--appimage-mount") == 0;
    pid_t server = unpacked ? -1 : mounted(folder);
    if (only_mount) {
        if (server < 0)
            fail("FUSE is missing; install the package fuse3.");
        puts(folder);
        fflush(stdout);
        sigset_t ends;
        int got;
        sigemptyset(&ends);
        sigaddset(&ends, SIGINT);
        sigaddset(&ends, SIGTERM);
        sigprocmask(SIG_BLOCK, &ends, NULL);
        sigwait(&ends, &got);
        return unmount(server, folder), 0;
    }
    if (server < 0)
        find_unpacked(folder);
    int code = run(folder, arguments);
    if (server > 0)
        unmount(server, folder);
    return code;
}
