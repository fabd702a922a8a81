"""What every format shares on the way from bytes to an upright sRGB picture.

A file is read once (`source`), a format opens it (`contract`), its pixels are loaded within
the limits (`limits`, `loading`), and brought to one kind of picture (`colour`, `picture`).
"""
