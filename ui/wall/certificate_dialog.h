// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/stream_types.h"

#include <QDialog>

namespace videoguard::wall {

/// Asks whether a camera whose certificate could not be verified is to be trusted all the same. Window-modal.
/// `accepted` means trusted; Enter, Esc and closing mean not.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `camera`: what people call it. `host`: where the connection went.
    CertificateDialog(const QString &camera, const QString &host, const media::StreamStatus &status,
                      QWidget *parent = nullptr);
};

} // namespace videoguard::wall
