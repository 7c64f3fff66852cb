// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/basemap/map_library.h"
#include "app/catalogue/partner.h"
#include "ui/map/viewport.h"
#include "ui/widgets/theme.h"

#include <QHash>
#include <QObject>

class QPainter;

namespace videoguard::map {

/// What a partner's circle says.
struct PartnerCount {
    int fixed = 0;
    int mobile = 0;
    int problems = 0; ///< cameras that need somebody; > 0 gives the circle a warning badge
    friend bool operator==(const PartnerCount &, const PartnerCount &) = default;
};

/// Something of the layer under a point of the screen.
struct CentreHit {
    enum class Kind { Centre, Partner };
    Kind kind = Kind::Centre;
    QString id;         ///< of the centre or the partner
    geo::Bounds bounds; ///< of the partner's municipality (or its seat): where its cameras are
    QRectF rect;        ///< of the symbol on the screen
};

/// Monitoring centres with their names, and, seen from afar, one circle for each partner with the number of
/// its cameras instead of clusters. Small numbers of both; GUI thread.
///
/// The map paints it after the cameras; while `showsPartners(viewport)` holds, the camera layer's symbols are
/// better not painted, because the circles count the same cameras.
class CentreLayer : public QObject
{
    Q_OBJECT

public:
    /// Below this zoom partners stand for their cameras.
    static constexpr double kPartnerZoom = 9.7;

    explicit CentreLayer(QObject *parent = nullptr);
    ~CentreLayer() override;

    void setTheme(const widgets::Theme &theme);
    void setLanguage(const QString &language); ///< "lv", "lt", "en": of the centres' names
    void setCentres(std::vector<catalogue::MonitoringCentre> centres);
    /// A partner stands at the label position of the outline with its slug, else at its seat; one that has
    /// neither, or no count, is left out. Circles that would overlap are moved apart, with a line to where
    /// they belong.
    void setPartners(std::vector<catalogue::Partner> partners,
                     const std::vector<basemap::MunicipalityOutline> &outlines);
    void setCounts(const QHash<QString, PartnerCount> &byPartner, const QString &ownPartnerId);
    void setVisible(bool centres, bool partners);
    /// Marks them in the colour of the selection; empty: none.
    void setSelectedPartner(const QString &id);
    void setSelectedCentre(const QString &id);
    /// Drawn a little larger; nullopt: none.
    void setHovered(const std::optional<CentreHit> &hit);

    [[nodiscard]] bool showsPartners(const Viewport &viewport) const;
    void paint(QPainter &painter, const Viewport &viewport);
    /// Symbols and labels, so that the map's names keep away.
    [[nodiscard]] std::vector<QRectF> occupied(const Viewport &viewport);
    [[nodiscard]] std::optional<CentreHit> hit(const Viewport &viewport, QPointF screen) const;

signals:
    void changed(); ///< repaint

private:
    class Body;
    std::unique_ptr<Body> m_body;
};

} // namespace videoguard::map
