#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Waits until a picture is on the screen of $DISPLAY: looks at a part of it fifty times a second.

painted.py SECONDS      prints the time at which more than a few colours were seen, in seconds since 1970; ends with 1 when
                        that did not happen within SECONDS
"""
import ctypes
import sys
import time

X = ctypes.CDLL("libX11.so.6")
Window = ctypes.c_ulong
X.XOpenDisplay.restype = ctypes.c_void_p
X.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
X.XDefaultRootWindow.restype = Window
X.XGetImage.argtypes = [ctypes.c_void_p, Window, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong,
                        ctypes.c_int]
X.XGetImage.restype = ctypes.c_void_p
X.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
X.XGetPixel.restype = ctypes.c_ulong
X.XDestroyImage.argtypes = [ctypes.c_void_p]
Z_PIXMAP = 2
ALL_PLANES = 0xFFFFFFFF
WIDTH, HEIGHT = 800, 300  # a part of the screen where a window has words and icons, wherever it begins


def main():
    display = X.XOpenDisplay(None)
    if not display:
        sys.exit("There is no display.")
    root = X.XDefaultRootWindow(display)
    end = time.time() + float(sys.argv[1])
    while time.time() < end:
        image = X.XGetImage(display, root, 20, 12, WIDTH, HEIGHT, ALL_PLANES, Z_PIXMAP)
        colours = {X.XGetPixel(image, x, y) for x in range(0, WIDTH, 8) for y in range(0, HEIGHT, 4)}
        X.XDestroyImage(image)
        if len(colours) > 6:
            print(f"{time.time():.3f}")
            return
        time.sleep(0.02)
    sys.exit(1)


main()
