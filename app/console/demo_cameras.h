// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/camera.h"

#include <vector>

namespace videoguard::console {

class Console;

/// The cameras of a demo list (resources/demo/cameras.json; its fields stand at `CameraList::loadDemo`), all
/// marked as demo. Errors: Corrupt (not such a file, a field missing, an id or call number twice; the cause
/// says where).
[[nodiscard]] base::Result<std::vector<Camera>> demoCamerasFromJson(const QByteArray &json,
                                                                    const QString &baseUrl);

/// The same list with the clips that lie in `footageFolder` instead of a server's addresses: each camera
/// plays the scene that it names ("footage"), in a loop. Where a scene has no large picture, the small one
/// serves as both. Errors: Corrupt, NotFound (no clip of a scene).
[[nodiscard]] base::Result<QByteArray> demoListFromFiles(const QByteArray &json,
                                                         const QString &footageFolder);

/// Whether the clips of the demo lie beside the program, so that it needs no server.
[[nodiscard]] bool hasDemoFootage();
/// The demo without any server: the demo cameras play the clips beside the program, and the demo catalogue is
/// loaded where the catalogue holds no camera yet. Nothing is recorded: it would be the same minute again and
/// again. Returns how many demo cameras there are. Errors: NotFound (no clips), those of
/// `CameraList::loadDemo`. GUI thread.
[[nodiscard]] base::Result<int> demoFromFiles(Console &console);
/// To be called at each start: an AppImage lies elsewhere every time it runs, and an upgrade may have moved
/// the clips. Writes only when the demo plays files and their folder became another one.
[[nodiscard]] base::Result<void> renewDemoFiles(Console &console);
/// Takes the demo cameras off this console and the demo records out of its catalogue. GUI thread; the
/// catalogue follows on its own thread.
[[nodiscard]] base::Result<void> leaveDemo(Console &console);

} // namespace videoguard::console
