"""The PySide6 window over `photolib.library`; holds no SQL, no torch and no decoding."""
