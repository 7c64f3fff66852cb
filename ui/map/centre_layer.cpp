// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/centre_layer.h"

#include "ui/map/camera_labels.h"
#include "ui/widgets/icon.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace videoguard::map {
namespace {

using widgets::ThemeKind;

constexpr double kCentreZoom = 10;     ///< centres stand on the map from here on
constexpr double kCentreNameZoom = 12; ///< with their names
constexpr double kHalfCentre = 10.5;
constexpr double kSelectedLine = 3.5;
constexpr double kApart = 5; ///< between two circles

/// Design token map.partner: three sizes by the number of cameras.
double partnerRadius(int cameras)
{
    return cameras >= 16 ? 19 : cameras >= 10 ? 16 : 13.5;
}

struct Spot {
    geo::WorldPoint at;
    geo::Bounds bounds;
};

struct Symbol {
    CentreHit::Kind kind = CentreHit::Kind::Centre;
    QString id;
    geo::Bounds bounds;
    QPointF at;   ///< on the screen
    QPointF foot; ///< where it belongs
    double radius = 0;
    int count = 0;
    bool own = false;
    bool selected = false;
    bool hovered = false;
    bool problems = false;
    LabelText text;
    LabelLayout::Placed label;
};

} // namespace

class CentreLayer::Body
{
public:
    [[nodiscard]] std::vector<Symbol> symbols(const Viewport &viewport);
    void addPartners(std::vector<Symbol> &symbols, const Viewport &viewport) const;
    void addCentres(std::vector<Symbol> &symbols, const Viewport &viewport) const;
    void paint(QPainter &painter, const Symbol &symbol) const;
    void paintPartner(QPainter &painter, const Symbol &symbol) const;
    void paintCentre(QPainter &painter, const Symbol &symbol) const;
    void paintSelection(QPainter &painter, const QRectF &rect, double corner) const;
    [[nodiscard]] QColor ground() const
    {
        return theme.kind == ThemeKind::Light ? theme.colour.raised : theme.colour.canvas;
    }

    widgets::Theme theme;
    QString language;
    std::vector<catalogue::MonitoringCentre> centres;
    std::vector<catalogue::Partner> partners;
    QHash<QString, Spot> spots; ///< by partner
    QHash<QString, PartnerCount> counts;
    QString ownPartner;
    bool centresVisible = true;
    bool partnersVisible = true;
    QString selectedPartner;
    QString selectedCentre;
    std::optional<CentreHit> hovered;
    LabelLayout layout;
    LabelPixmaps labels;
};

namespace {

/// Circles push each other away in equal parts until none overlaps. Depends on their distances alone, so that
/// panning never changes it.
void moveApart(std::vector<Symbol> &symbols)
{
    for (int round = 0; round < 24; ++round) {
        bool moved = false;
        for (size_t i = 0; i < symbols.size(); ++i) {
            for (size_t j = i + 1; j < symbols.size(); ++j) {
                const double least = symbols[i].radius + symbols[j].radius + kApart;
                QPointF away = symbols[j].at - symbols[i].at;
                double distance = std::hypot(away.x(), away.y());
                if (distance >= least - 0.25)
                    continue;
                if (distance < 0.01) { // on the same place: one to the left, one to the right
                    away = {1, 0};
                    distance = 1;
                }
                const QPointF push = away / distance * ((least - std::min(distance, least)) / 2);
                symbols[i].at -= push;
                symbols[j].at += push;
                moved = true;
            }
        }
        if (!moved)
            return;
    }
}

} // namespace

void CentreLayer::Body::addPartners(std::vector<Symbol> &symbols, const Viewport &viewport) const
{
    for (const catalogue::Partner &partner : partners) {
        const auto spot = spots.constFind(partner.id);
        const auto count = counts.constFind(partner.id);
        if (spot == spots.constEnd() || count == counts.constEnd())
            continue;
        Symbol symbol;
        symbol.kind = CentreHit::Kind::Partner;
        symbol.id = partner.id;
        symbol.bounds = spot->bounds;
        symbol.foot = viewport.toScreen(spot->at);
        symbol.at = symbol.foot;
        symbol.count = count->fixed + count->mobile;
        symbol.radius = partnerRadius(symbol.count) * theme.scale;
        symbol.own = partner.id == ownPartner;
        symbol.selected = partner.id == selectedPartner;
        symbol.hovered = hovered && hovered->kind == CentreHit::Kind::Partner && hovered->id == partner.id;
        symbol.problems = count->problems > 0;
        symbol.text.number = partner.seat.isEmpty() ? partner.name(language) : partner.seat;
        symbols.push_back(symbol);
    }
    moveApart(symbols);
}

void CentreLayer::Body::addCentres(std::vector<Symbol> &symbols, const Viewport &viewport) const
{
    for (const catalogue::MonitoringCentre &centre : centres) {
        if (!centre.position)
            continue;
        Symbol symbol;
        symbol.id = centre.id;
        symbol.bounds.include(*centre.position);
        symbol.foot = viewport.toScreen(*centre.position);
        symbol.at = symbol.foot;
        symbol.radius = kHalfCentre * theme.scale;
        symbol.own = centre.ownerId == ownPartner && !ownPartner.isEmpty();
        symbol.selected = centre.id == selectedCentre;
        symbol.hovered = hovered && hovered->kind == CentreHit::Kind::Centre && hovered->id == centre.id;
        if (viewport.zoom >= kCentreNameZoom || symbol.hovered || symbol.selected)
            symbol.text.name = centre.name(language);
        symbols.push_back(symbol);
    }
}

std::vector<Symbol> CentreLayer::Body::symbols(const Viewport &viewport)
{
    std::vector<Symbol> all;
    if (partnersVisible && viewport.zoom < kPartnerZoom)
        addPartners(all, viewport);
    else if (centresVisible && viewport.zoom >= kCentreZoom)
        addCentres(all, viewport);
    std::vector<LabelWish> wishes;
    std::vector<QRectF> rects;
    for (Symbol &symbol : all) {
        const auto snap = [&](double v) {
            return std::round(v * viewport.devicePixelRatio) / viewport.devicePixelRatio;
        };
        symbol.at = {snap(symbol.at.x()), snap(symbol.at.y())};
        const double r = symbol.radius + 1;
        rects.emplace_back(symbol.at.x() - r, symbol.at.y() - r, 2 * r, 2 * r);
        wishes.push_back({static_cast<qint64>(wishes.size()), symbol.selected || symbol.hovered ? 1 : 0,
                          symbol.at, symbol.radius, labels.sizeOf(symbol.text)});
    }
    const auto placed = layout.place(wishes, rects);
    for (size_t i = 0; i < all.size(); ++i) {
        if (!(all[i].text == LabelText()))
            all[i].label = placed[i];
    }
    return all;
}

void CentreLayer::Body::paintSelection(QPainter &painter, const QRectF &rect, double corner) const
{
    painter.setBrush(Qt::NoBrush);
    if (theme.colour.selectedOuter.isValid()) {
        painter.setPen(QPen(theme.colour.selectedOuter, kSelectedLine + 2.4));
        painter.drawRoundedRect(rect, corner, corner);
    }
    painter.setPen(QPen(theme.colour.selected, kSelectedLine));
    painter.drawRoundedRect(rect, corner, corner);
}

void CentreLayer::Body::paintPartner(QPainter &painter, const Symbol &symbol) const
{
    const double s = theme.scale;
    const double radius = symbol.radius * (symbol.hovered ? 1.12 : 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mapInk(theme.kind).halo);
    painter.drawEllipse(symbol.at, radius + 2.4 * s, radius + 2.4 * s);
    painter.setBrush(ground());
    painter.setPen(QPen(theme.colour.text, (symbol.own ? 3.6 : 1.6) * s));
    painter.drawEllipse(symbol.at, radius, radius);
    if (symbol.selected) {
        const double r = radius + 5 * s;
        paintSelection(painter, QRectF(symbol.at.x() - r, symbol.at.y() - r, 2 * r, 2 * r), r);
    }
    painter.setPen(theme.colour.text);
    painter.setFont(theme.font.captionStrong);
    painter.drawText(QRectF(symbol.at.x() - 40, symbol.at.y() - 20, 80, 40), Qt::AlignCenter,
                     QLocale().toString(symbol.count));
    if (!symbol.problems)
        return;
    const QPointF badge = symbol.at + QPointF(radius, -radius) * 0.78;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mapInk(theme.kind).halo);
    painter.drawEllipse(badge, 7.5 * s, 7.5 * s);
    const int size = qRound(13 * s);
    widgets::paintIcon(painter, QRect((badge - QPointF(size, size) / 2).toPoint(), QSize(size, size)),
                       QStringLiteral("triangle-alert"), theme.colour.warning, widgets::IconFill::Filled);
}

void CentreLayer::Body::paintCentre(QPainter &painter, const Symbol &symbol) const
{
    const double half = symbol.radius * (symbol.hovered ? 1.2 : 1);
    const QRectF box(symbol.at.x() - half, symbol.at.y() - half, 2 * half, 2 * half);
    const double corner = 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mapInk(theme.kind).halo);
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), corner + 2, corner + 2);
    painter.setBrush(theme.colour.text);
    painter.drawRoundedRect(box, corner, corner);
    if (symbol.own) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ground(), 1.2));
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), corner - 1, corner - 1);
    }
    if (symbol.selected)
        paintSelection(painter, box.adjusted(-4, -4, 4, 4), corner + 3);
    const int size = qRound(half * 1.3);
    widgets::paintIcon(painter, QRect((symbol.at - QPointF(size, size) / 2).toPoint(), QSize(size, size)),
                       QStringLiteral("monitor"), ground());
}

void CentreLayer::Body::paint(QPainter &painter, const Symbol &symbol) const
{
    if (symbol.kind == CentreHit::Kind::Partner)
        paintPartner(painter, symbol);
    else
        paintCentre(painter, symbol);
}

CentreLayer::CentreLayer(QObject *parent)
    : QObject(parent)
    , m_body(std::make_unique<Body>())
{
    setTheme(widgets::theme());
}

CentreLayer::~CentreLayer() = default;

void CentreLayer::setTheme(const widgets::Theme &theme)
{
    m_body->theme = theme;
    m_body->labels.setTheme(theme);
    m_body->layout.forget();
    emit changed();
}

void CentreLayer::setLanguage(const QString &language)
{
    if (language == m_body->language)
        return;
    m_body->language = language;
    emit changed();
}

void CentreLayer::setCentres(std::vector<catalogue::MonitoringCentre> centres)
{
    m_body->centres = std::move(centres);
    m_body->layout.forget();
    emit changed();
}

void CentreLayer::setPartners(std::vector<catalogue::Partner> partners,
                              const std::vector<basemap::MunicipalityOutline> &outlines)
{
    m_body->partners = std::move(partners);
    m_body->spots.clear();
    for (const catalogue::Partner &partner : m_body->partners) {
        const auto outline =
            std::find_if(outlines.begin(), outlines.end(),
                         [&](const basemap::MunicipalityOutline &one) { return one.id == partner.slug; });
        if (outline != outlines.end()) {
            m_body->spots.insert(partner.id, {geo::toWorld(outline->labelPosition), outline->bounds});
        } else if (partner.seatPosition) {
            Spot spot{geo::toWorld(*partner.seatPosition), {}};
            spot.bounds.include(*partner.seatPosition);
            m_body->spots.insert(partner.id, spot);
        }
    }
    m_body->layout.forget();
    emit changed();
}

void CentreLayer::setCounts(const QHash<QString, PartnerCount> &byPartner, const QString &ownPartnerId)
{
    m_body->counts = byPartner;
    m_body->ownPartner = ownPartnerId;
    emit changed();
}

void CentreLayer::setVisible(bool centres, bool partners)
{
    if (m_body->centresVisible == centres && m_body->partnersVisible == partners)
        return;
    m_body->centresVisible = centres;
    m_body->partnersVisible = partners;
    emit changed();
}

void CentreLayer::setSelectedPartner(const QString &id)
{
    if (id == m_body->selectedPartner)
        return;
    m_body->selectedPartner = id;
    emit changed();
}

void CentreLayer::setSelectedCentre(const QString &id)
{
    if (id == m_body->selectedCentre)
        return;
    m_body->selectedCentre = id;
    emit changed();
}

void CentreLayer::setHovered(const std::optional<CentreHit> &hit)
{
    const auto idOf = [](const std::optional<CentreHit> &one) { return one ? one->id : QString(); };
    const bool same = idOf(hit) == idOf(m_body->hovered);
    m_body->hovered = hit;
    if (!same)
        emit changed();
}

bool CentreLayer::showsPartners(const Viewport &viewport) const
{
    return m_body->partnersVisible && viewport.zoom < kPartnerZoom && !m_body->counts.isEmpty() &&
           !m_body->spots.isEmpty();
}

void CentreLayer::paint(QPainter &painter, const Viewport &viewport)
{
    const std::vector<Symbol> all = m_body->symbols(viewport);
    const QRectF screen = viewport.rect().adjusted(-60, -60, 60, 60);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Symbol &symbol : all) {
        const QPointF away = symbol.at - symbol.foot;
        if (std::hypot(away.x(), away.y()) < symbol.radius * 0.6)
            continue;
        painter.setPen(QPen(mapInk(m_body->theme.kind).label, 1.2));
        painter.drawLine(symbol.at, symbol.foot);
        painter.setBrush(mapInk(m_body->theme.kind).label);
        painter.drawEllipse(symbol.foot, 2.2, 2.2);
    }
    for (const Symbol &symbol : all) {
        if (screen.contains(symbol.at))
            m_body->paint(painter, symbol);
    }
    const double margin = m_body->labels.margin();
    for (const Symbol &symbol : all) {
        if (symbol.label.side == LabelSide::Hidden || !symbol.label.rect.intersects(screen))
            continue;
        const auto key = static_cast<qint64>(qHash(symbol.text.number + symbol.text.name));
        const QPixmap words = m_body->labels.pixmap(key, symbol.text, viewport.devicePixelRatio, true);
        painter.drawPixmap(QPointF(symbol.label.rect.toRect().topLeft()) - QPointF(margin, margin), words);
    }
    painter.restore();
}

std::vector<QRectF> CentreLayer::occupied(const Viewport &viewport)
{
    std::vector<QRectF> rects;
    for (const Symbol &symbol : m_body->symbols(viewport)) {
        const double r = symbol.radius + 1;
        rects.emplace_back(symbol.at.x() - r, symbol.at.y() - r, 2 * r, 2 * r);
        if (symbol.label.side != LabelSide::Hidden)
            rects.push_back(symbol.label.rect);
    }
    return rects;
}

std::optional<CentreHit> CentreLayer::hit(const Viewport &viewport, QPointF screen) const
{
    std::optional<CentreHit> found;
    for (const Symbol &symbol : m_body->symbols(viewport)) {
        const double reach = symbol.radius + 2;
        const QRectF rect(symbol.at.x() - reach, symbol.at.y() - reach, 2 * reach, 2 * reach);
        const bool isLabel = symbol.label.side != LabelSide::Hidden && symbol.label.rect.contains(screen);
        if (rect.contains(screen) || (isLabel && !found))
            found = CentreHit{symbol.kind, symbol.id, symbol.bounds, rect};
    }
    return found;
}

} // namespace videoguard::map
