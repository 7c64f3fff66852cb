// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/partners_page.h"

namespace videoguard::partners {

SyncSign syncSign(const console::SyncDesk &desk, qint64 now_us)
{
    Q_UNUSED(now_us)
    SyncSign sign;
    if (!desk.settings().isJoined()) {
        sign.icon = QStringLiteral("cloud-off");
        sign.text = PartnersPage::tr("Not connected to partners");
        return sign;
    }
    const int decisions = desk.decisions();
    sign.loud = decisions > 0;
    sign.icon = sign.loud ? QStringLiteral("git-compare") : QStringLiteral("refresh-cw");
    sign.text = sign.loud ? PartnersPage::tr("%n decisions wait", nullptr, decisions)
                          : PartnersPage::tr("Synchronised");
    return sign;
}

} // namespace videoguard::partners
