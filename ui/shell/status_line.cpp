// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/status_line.h"

#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace videoguard::shell {
namespace {

using widgets::IconFill;
using widgets::theme;

constexpr double kItemGap = 20;
constexpr std::chrono::seconds kSaidFor{10};
/// A sentence that was said takes the place of figures only up to here; the rest of it elides.
constexpr double kSaidAtLeast = 340;

QColor live()
{
    return theme().colour.live;
}
QColor warning()
{
    return theme().colour.warning;
}
QColor alarm()
{
    return theme().colour.alarm;
}
QColor offline()
{
    return theme().colour.offline;
}

QString bandwidthText(double kbps)
{
    //: received bandwidth in megabits a second
    return StatusLine::tr("%1 Mbit/s").arg(QLocale().toString(kbps / 1000.0, 'f', 1));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    widgets::setAccessibleRole(*this, QAccessible::StatusBar);
    m_saidUntil.setSingleShot(true);
    connect(&m_saidUntil, &QTimer::timeout, this, [this] {
        m_said.clear();
        describe();
    });
}

void StatusLine::say(const QString &sentence, bool isProblem)
{
    m_said.clear();
    if (!sentence.isEmpty())
        m_said.push_back({isProblem ? QStringLiteral("triangle-alert") : QStringLiteral("info"),
                          isProblem ? IconFill::Filled : IconFill::Outline, isProblem ? warning : nullptr, 0,
                          sentence, sentence, true});
    m_saidUntil.start(kSaidFor);
    describe();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::setStreamCounts(const StreamCounts &counts)
{
    if (m_countsShown && counts == m_counts)
        return;
    m_counts = counts;
    m_countsShown = true;
    std::vector<StatusItem> left;
    const auto add = [&left](int count, const char *icon, IconFill fill, QColor (*colour)(),
                             const QString &text, int size = 0) {
        if (count > 0)
            left.push_back({QLatin1String(icon), fill, colour, size, text, text, false});
    };
    left.push_back({QStringLiteral("circle"), IconFill::Filled, live, theme().size.iconDot,
                    tr("%n live", nullptr, counts.live),
                    tr("Streams whose newest picture is younger than 3 s"), false});
    add(counts.connecting, "loader", IconFill::Outline, offline,
        tr("%n connecting", nullptr, counts.connecting));
    add(counts.notCurrent, "triangle-alert", IconFill::Filled, warning,
        tr("%n not current", nullptr, counts.notCurrent));
    add(counts.reconnecting, "refresh-cw", IconFill::Outline, warning,
        tr("%n reconnecting", nullptr, counts.reconnecting));
    add(counts.unreachable, "circle-dashed", IconFill::Outline, offline,
        tr("%n not reachable", nullptr, counts.unreachable));
    add(counts.refused, "lock", IconFill::Filled, warning,
        tr("%n password refused", nullptr, counts.refused));
    add(counts.untrusted, "shield-alert", IconFill::Outline, warning,
        tr("%n certificate not trusted", nullptr, counts.untrusted));
    add(counts.noPicture, "video-off", IconFill::Outline, offline,
        tr("%n without picture", nullptr, counts.noPicture));
    add(counts.recording, "circle", IconFill::Filled, alarm, tr("%n recording", nullptr, counts.recording),
        theme().px(8));

    const QLocale locale;
    std::vector<StatusItem> figures;
    const auto figure = [&figures](const char *icon, const QString &text, const QString &tooltip) {
        figures.push_back({QLatin1String(icon), IconFill::Outline, nullptr, 0, text, tooltip, false});
    };
    //: %1 live streams of %2
    figure("layout-grid",
           tr("%1 of %2 streams").arg(locale.toString(counts.live), locale.toString(counts.total)),
           tr("Live streams of all streams that are open"));
    figure("download", bandwidthText(counts.received_kbps), tr("Received from all cameras"));
    figure("activity",
           tr("%n dropped", nullptr, static_cast<int>(std::min<qint64>(counts.droppedFrames, 1 << 30))),
           tr("Pictures that were received but could not be shown in time"));
    if (counts.cpuPercent >= 0)
        figure("cpu", tr("CPU %1 %").arg(locale.toString(counts.cpuPercent, 'f', 0)),
               tr("Processor time of this console; 100 % is one core"));
    setItems(left, figures);
}

void StatusLine::setItems(const std::vector<StatusItem> &left, const std::vector<StatusItem> &figures)
{
    if (left == m_left && figures == m_figures)
        return;
    m_left = left;
    m_figures = figures;
    describe();
}

void StatusLine::setOperator(const QString &role, const QString &centre)
{
    m_operator.clear();
    QStringList parts;
    for (const QString &part : {role, centre}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (!parts.isEmpty()) {
        const QString text = parts.join(QStringLiteral(" · "));
        m_operator.push_back({QStringLiteral("circle-user-round"), IconFill::Outline,
                              [] { return theme().colour.text; }, theme().size.iconRow, text, text, true});
    }
    describe();
}

void StatusLine::setSync(const std::optional<StatusItem> &sign)
{
    setSign(m_sync, sign);
}

void StatusLine::setArchive(const std::optional<StatusItem> &sign)
{
    setSign(m_archive, sign);
}

void StatusLine::setSign(std::vector<StatusItem> &place, const std::optional<StatusItem> &sign)
{
    std::vector<StatusItem> items;
    if (sign)
        items.push_back(*sign);
    if (items == place)
        return;
    place = items;
    describe();
}

void StatusLine::mouseReleaseEvent(QMouseEvent *event)
{
    for (const Placed &place : placed()) {
        if (!m_sync.empty() && place.item == &m_sync.front() && place.rect.contains(event->pos()))
            emit syncClicked();
        if (!m_archive.empty() && place.item == &m_archive.front() && place.rect.contains(event->pos()))
            emit archiveClicked();
    }
}

void StatusLine::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

void StatusLine::describe()
{
    QStringList words;
    for (const auto *items : {&m_left, &m_said, &m_figures, &m_sync, &m_archive, &m_operator}) {
        for (const StatusItem &item : *items)
            words << item.text;
    }
    setAccessibleName(tr("Status"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QSize StatusLine::sizeHint() const
{
    const int text = QFontMetrics(theme().font.caption).height();
    return {theme().px(400),
            std::max(m_compact ? theme().px(24) : theme().size.status, text + theme().px(6))};
}

QSize StatusLine::minimumSizeHint() const
{
    return {theme().px(200), sizeHint().height()};
}

int StatusLine::widthOf(const StatusItem &item, bool iconOnly) const
{
    const int icon = item.size ? item.size : theme().size.iconState;
    if (iconOnly)
        return icon;
    return icon + theme().px(7) + widgets::tabularWidth(QFontMetrics(theme().font.caption), item.text) + 1;
}

std::vector<StatusLine::Placed> StatusLine::placed() const
{
    struct Wanted {
        const StatusItem *item;
        int rank; ///< the higher, the earlier it gives way
        bool right;
        bool iconOnly = false;
        bool shown = true;
        int most = QWIDGETSIZE_MAX; ///< width that it may claim
    };
    std::vector<Wanted> all;
    for (const StatusItem &item : m_left)
        all.push_back({&item, 0, false, false, true, QWIDGETSIZE_MAX});
    for (const StatusItem &item : m_said)
        all.push_back({&item, 0, false, false, true, theme().px(kSaidAtLeast)});
    int rank = 2;
    for (const StatusItem &item : m_figures)
        all.push_back({&item, rank++, true, false, true, QWIDGETSIZE_MAX});
    // A sign that needs somebody gives way last.
    for (const auto *sign : {&m_sync, &m_archive}) {
        for (const StatusItem &item : *sign)
            all.push_back({&item, item.strong ? 0 : 1, true, false, true, QWIDGETSIZE_MAX});
    }
    for (const StatusItem &item : m_operator)
        all.push_back({&item, 1, true, false, true, QWIDGETSIZE_MAX});

    const int gap = theme().px(kItemGap);
    const int edge = theme().px(14);
    const auto total = [&] {
        int sum = 2 * edge;
        for (const Wanted &wanted : all)
            sum += wanted.shown ? std::min(widthOf(*wanted.item, wanted.iconOnly), wanted.most) + gap : 0;
        return sum;
    };
    const auto giveWay = [&](auto &&change) {
        for (int at = rank; at >= 1 && total() > width(); --at) {
            for (Wanted &wanted : all) {
                if (wanted.rank == at)
                    change(wanted);
            }
        }
    };
    giveWay([](Wanted &wanted) { wanted.iconOnly = true; });
    giveWay([](Wanted &wanted) { wanted.shown = false; });

    std::vector<Placed> result;
    int rightEdge = width() - edge;
    for (auto wanted = all.rbegin(); wanted != all.rend(); ++wanted) {
        if (wanted->right && wanted->shown) {
            const int needed = widthOf(*wanted->item, wanted->iconOnly);
            result.push_back(
                {QRect(rightEdge - needed, 0, needed, height()), wanted->item, wanted->iconOnly});
            rightEdge -= needed + gap;
        }
    }
    int x = edge;
    for (const Wanted &wanted : all) {
        if (!wanted.right) {
            const int needed = std::min(widthOf(*wanted.item, false), rightEdge - x);
            if (needed > theme().size.iconState)
                result.push_back({QRect(x, 0, needed, height()), wanted.item, false});
            x += needed + gap;
        }
    }
    return result;
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour.panel);
    painter.fillRect(0, 0, width(), 1, theme().colour.line);
    painter.setFont(theme().font.caption);
    for (const Placed &place : placed()) {
        const StatusItem &item = *place.item;
        const int size = item.size ? item.size : theme().size.iconState;
        if (item.icon.isEmpty()) {
            painter.setPen(item.strong ? theme().colour.text : theme().colour.muted);
            painter.drawText(
                place.rect.adjusted(0, 1, 1, 0), Qt::AlignVCenter,
                painter.fontMetrics().elidedText(item.text, Qt::ElideMiddle, place.rect.width()));
            continue;
        }
        widgets::paintIcon(painter, QRect(place.rect.x(), (height() - size + 1) / 2, size, size), item.icon,
                           item.colour ? item.colour() : theme().colour.muted, item.fill);
        if (place.iconOnly)
            continue;
        painter.setPen(item.strong ? theme().colour.text : theme().colour.muted);
        const QRect words = place.rect.adjusted(size + theme().px(7), 1, 1, 0);
        painter.drawText(words, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(item.text, Qt::ElideMiddle, words.width()));
    }
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool StatusLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const Placed &place : placed()) {
        if (place.rect.contains(help->pos())) {
            const StatusItem &item = *place.item;
            const QString text = item.tooltip.isEmpty() || item.tooltip == item.text
                                     ? item.text
                                     : item.text + QLatin1Char('\n') + item.tooltip;
            QToolTip::showText(help->globalPos(), text, this, place.rect);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace videoguard::shell
