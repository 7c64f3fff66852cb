// SPDX-License-Identifier: EUPL-1.2
/// Owners of GLib and GStreamer objects.
#pragma once

#include <gst/gst.h>

#include <memory>

namespace videoguard::cameras {

template<auto Release>
struct Releaser {
    template<typename T>
    void operator()(T *pointer) const
    {
        Release(pointer);
    }
};

template<typename T>
using ObjectPtr = std::unique_ptr<T, Releaser<g_object_unref>>;

/// Mini objects: their own unref functions are inline and so no template arguments.
struct MiniObjectReleaser {
    void operator()(gpointer object) const { gst_mini_object_unref(GST_MINI_OBJECT_CAST(object)); }
};
using BufferPtr = std::unique_ptr<GstBuffer, MiniObjectReleaser>;
using CapsPtr = std::unique_ptr<GstCaps, MiniObjectReleaser>;
using ErrorPtr = std::unique_ptr<GError, Releaser<g_error_free>>;
using TextPtr = std::unique_ptr<char, Releaser<g_free>>;

} // namespace videoguard::cameras
