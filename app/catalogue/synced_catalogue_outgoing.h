// SPDX-License-Identifier: EUPL-1.2
/// Private to the catalogue: what leaves the installation, as text for the server.
#pragma once

#include "app/catalogue/camera_record.h"
#include "app/catalogue/news.h"
#include "app/catalogue/partner.h"

namespace videoguard::catalogue {

/// The copy of a record that every partner may read: fields of class Partner, and of `serverBody` (the
/// document as the server has it, raw; empty = it has none) the members that this version does not know, at
/// any depth, so that nothing of a newer console is deleted by an edit made here. A local field never stands
/// in it, a restricted one neither, whoever wrote them there. A retired record is a document like any other.
[[nodiscard]] QByteArray outgoingCopy(const CameraRecord &camera, const QByteArray &serverBody);
/// The same of a centre, which has public fields only.
[[nodiscard]] QByteArray outgoingCopy(const MonitoringCentre &centre, const QByteArray &serverBody);
/// A report of an own unit ("vg.position/1"); `ownerId`: of its camera.
[[nodiscard]] QByteArray outgoingCopy(const UnitPosition &position, const QString &ownerId);

} // namespace videoguard::catalogue
