// SPDX-License-Identifier: EUPL-1.2
#include "app/console/own_partner.h"

#include "app/base/log.h"
#include "app/console/partner_list.h"

#include <algorithm>

namespace videoguard::console {

namespace {

bool contains(const std::vector<catalogue::Partner> &partners, const QString &id)
{
    return std::any_of(partners.begin(), partners.end(),
                       [&](const catalogue::Partner &partner) { return partner.id == id; });
}

} // namespace

std::vector<catalogue::Partner> offeredPartners(const CatalogueDesk &desk)
{
    std::vector<catalogue::Partner> all = desk.partners();
    const auto shipped = shippedPartners();
    if (!shipped) {
        qCWarning(base::logConsole).noquote() << base::describe(shipped.error());
        return all;
    }
    for (const catalogue::Partner &partner : *shipped) {
        if (!contains(all, partner.id))
            all.push_back(partner);
    }
    return all;
}

void chooseOwnPartner(CatalogueDesk &desk, const catalogue::Partner &partner, QObject *context,
                      std::function<void(const base::Result<void> &)> done)
{
    std::vector<catalogue::Partner> fresh = offeredPartners(desk);
    if (!contains(fresh, partner.id))
        fresh.push_back(partner);
    std::erase_if(fresh, [&](const catalogue::Partner &one) { return contains(desk.partners(), one.id); });
    desk.change(
        context, {},
        [fresh = std::move(fresh), id = partner.id](catalogue::Store &store) -> base::Result<void> {
            for (const catalogue::Partner &one : fresh) {
                if (auto saved = store.savePartner(one); !saved)
                    return saved;
            }
            return store.setOwnPartner(id);
        },
        std::move(done));
}

} // namespace videoguard::console
