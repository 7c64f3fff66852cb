// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/icon.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>

#ifdef VIDEOGUARD_QT_SVG
#include <QSvgRenderer>
#endif

namespace videoguard::widgets {
namespace {

Q_LOGGING_CATEGORY(lcIcon, "videoguard.widgets.icon")

/// More than any screen shows at once in one theme; beyond it the cache starts anew.
constexpr int kMostCached = 1024;

struct Key {
    QString name;
    QRgb colour;
    int pixels;
    IconFill fill;

    friend bool operator==(const Key &, const Key &) = default;
};

size_t qHash(const Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.name, key.colour, key.pixels, static_cast<int>(key.fill));
}

#ifdef VIDEOGUARD_QT_SVG
constexpr QLatin1String kSuffix(".svg");
#else
constexpr QLatin1String kSuffix(".png"); // rendered from it while building
#endif

QString pathOf(const QString &name, IconFill fill)
{
    const auto folder = fill == IconFill::Filled ? QLatin1String("filled/") : QLatin1String();
    return QLatin1String(":/videoguard/icons/") + folder + name + kSuffix;
}

/// The file's shape in the colour without its alpha; null if there is no such file.
QImage shapeOf(const QString &path, const QColor &colour, int pixels)
{
#ifdef VIDEOGUARD_QT_SVG
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(file.readAll().replace("currentColor", colour.name().toLatin1())).render(&painter);
#else
    const QImage mask(path);
    if (mask.isNull())
        return {};
    QImage image = mask.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), QColor(colour.rgb()));
#endif
    painter.end();
    return image;
}

QImage render(const QString &name, const QColor &colour, int pixels, IconFill fill)
{
    if (fill == IconFill::Filled && !QFile::exists(pathOf(name, fill)))
        fill = IconFill::Outline;
    QImage image = shapeOf(pathOf(name, fill), colour, pixels);
    if (image.isNull()) {
        qCWarning(lcIcon) << "no icon named" << name;
        return {};
    }
    if (fill == IconFill::Filled) {
        // What is drawn inside a filled shape is cut out, so that it reads on any surface.
        const QImage cut = shapeOf(pathOf(name + QLatin1String(".cut"), fill), colour, pixels);
        if (!cut.isNull()) {
            QPainter painter(&image);
            painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
            painter.drawImage(0, 0, cut);
        }
    }
    if (colour.alpha() < 255) {
        QPainter fade(&image);
        fade.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        fade.fillRect(image.rect(), QColor(0, 0, 0, colour.alpha()));
    }
    return image;
}

/// Emptied with the application, because pixmaps must not outlive it.
QHash<Key, QPixmap> &pixmaps()
{
    static QHash<Key, QPixmap> all;
    static const bool registered = [] {
        qAddPostRoutine([] { pixmaps().clear(); });
        return true;
    }();
    Q_UNUSED(registered);
    return all;
}

QPixmap cached(const QString &name, const QColor &colour, int pixels, IconFill fill)
{
    QHash<Key, QPixmap> &cache = pixmaps();
    const Key key{name, colour.rgba(), pixels, fill};
    if (const auto found = cache.constFind(key); found != cache.constEnd())
        return *found;
    if (cache.size() >= kMostCached)
        cache.clear();
    const QPixmap pixmap = QPixmap::fromImage(render(name, colour, pixels, fill));
    cache.insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, QColor (*colour)(), IconFill fill)
        : m_name(std::move(name))
        , m_colour(colour)
        , m_fill(fill)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colourFor(mode), m_fill);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return cached(m_name, colourFor(mode), std::min(size.width(), size.height()), m_fill);
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_colour, m_fill); }
    QString key() const override { return QStringLiteral("videoguard"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return theme().colour.disabled;
        return m_colour ? m_colour() : theme().colour.text;
    }

    QString m_name;
    QColor (*m_colour)();
    IconFill m_fill;
};

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal dpr, IconFill fill)
{
    QPixmap pixmap = cached(name, colour, qRound(size * dpr), fill);
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour, IconFill fill)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int size = std::min(rect.width(), rect.height());
    const QPixmap pixmap = iconPixmap(name, colour, size, ratio, fill);
    if (pixmap.isNull())
        return;
    const auto snapped = [ratio](qreal at) { return qRound(at * ratio) / ratio; };
    painter.drawPixmap(QPointF(snapped(rect.x() + (rect.width() - size) / 2.0),
                               snapped(rect.y() + (rect.height() - size) / 2.0)),
                       pixmap);
}

QIcon themedIcon(const QString &name, IconFill fill)
{
    return QIcon(new ThemedIconEngine(name, nullptr, fill));
}

QIcon themedIcon(const QString &name, QColor (*colour)(), IconFill fill)
{
    return QIcon(new ThemedIconEngine(name, colour, fill));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name, IconFill::Outline));
}

} // namespace videoguard::widgets
