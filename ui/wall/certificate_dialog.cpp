// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/certificate_dialog.h"

#include "ui/wall/form_parts.h"
#include "ui/widgets/theme.h"

#include <QPushButton>

namespace videoguard::wall {

namespace {

void addSection(QBoxLayout *column, const QString &title, const QString &text, QWidget *parent)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(widgets::theme().px(4));
    QLabel *head = plainLabel(title, "strong", parent);
    box->addWidget(head);
    box->addWidget(plainLabel(text, nullptr, parent));
    column->addLayout(box);
}

} // namespace

CertificateDialog::CertificateDialog(const QString &camera, const QString &host,
                                     const media::StreamStatus &status, QWidget *parent)
    : QDialog(parent)
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    setObjectName(QStringLiteral("certificateDialog"));
    setWindowTitle(tr("Certificate of %1").arg(camera));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(widgets::theme().px(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.sectionGap);
    column->addWidget(dialogHead(
        QStringLiteral("shield-alert"), [] { return widgets::theme().colour.warning; },
        tr("The certificate of %1 is not trusted").arg(camera),
        tr("The connection to %1 was ended before a password was sent. Nothing is shown.").arg(host), this));
    addSection(
        column, tr("What this means"),
        tr("A certificate proves that the other side really is the camera. Many cameras come with one that "
           "they "
           "made themselves, which nobody can verify. The same is seen when somebody stands between this "
           "workstation and the camera and shows pictures of his own."),
        this);
    const QString cause =
        status.cause.isEmpty() ? tr("The reason is unknown.") : tr("The reason given: %1").arg(status.cause);
    auto *reason = plainLabel(cause, nullptr, this);
    reason->setObjectName(QStringLiteral("certificateCause"));
    reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    reason->setAccessibleName(cause);
    column->addWidget(reason);
    addSection(column, tr("If you trust it"),
               tr("The pictures are shown and stay encrypted on the way, but from now on any certificate is "
                  "accepted "
                  "from this camera. Trust it only when whoever installed the camera confirms that it uses a "
                  "certificate of its own. This can be taken back with “Change camera…”."),
               this);
    column->addStretch(1);
    auto *trust = new QPushButton(tr("Trust this camera's certificate"), this);
    trust->setObjectName(QStringLiteral("trust"));
    trust->setAutoDefault(false);
    auto *refuse = new QPushButton(tr("Do not trust"), this);
    refuse->setObjectName(QStringLiteral("doNotTrust"));
    refuse->setDefault(true);
    refuse->setFocus();
    column->addLayout(buttonRow({trust, refuse}));
    prepareDialog(this);
    connect(trust, &QPushButton::clicked, this, &CertificateDialog::accept);
    connect(refuse, &QPushButton::clicked, this, &CertificateDialog::reject);
}

} // namespace videoguard::wall
