// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/open_stream_dialog_panel.h"

#include "ui/wall/form_parts.h"
#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>

namespace videoguard::wall {

namespace {
constexpr QSize kPicture{352, 198};
} // namespace

/// The picture of the test, fitted and centred, or words while there is none.
class ProbePanel::PictureBox : public QWidget
{
public:
    explicit PictureBox(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(kPicture);
        widgets::setAccessibleRole(*this, QAccessible::Graphic);
    }

    void setWords(const QString &words)
    {
        m_words = words;
        m_image = {};
        setAccessibleDescription(words);
        update();
    }

    void setImage(const QImage &image)
    {
        m_image = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const widgets::ThemeColours &colour = widgets::theme().colour;
        // Black belongs to pictures: words stand on a surface of the theme.
        painter.fillRect(rect(), m_image.isNull() ? colour.canvas : colour.picture);
        if (m_image.isNull()) {
            painter.setPen(colour.muted);
            const int margin = widgets::theme().px(24);
            painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                             Qt::AlignCenter | Qt::TextWordWrap, m_words);
            return;
        }
        const QSizeF size = QSizeF(m_image.size()) / devicePixelRatioF();
        painter.drawImage(QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size),
                          m_image);
    }

private:
    QString m_words;
    QImage m_image;
};

ProbePanel::ProbePanel(const QString &title, bool withPicture, QWidget *parent)
    : QWidget(parent)
    , m_probe(new StreamProbe(this))
    , m_icon(new QLabel(this))
    , m_sentence(plainLabel({}, "strong", this))
    , m_advice(plainLabel({}, nullptr, this))
    , m_cause(plainLabel({}, "muted", this))
    , m_facts(new QWidget(this))
{
    const widgets::Theme &theme = widgets::theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.size.controlGap);
    QLabel *head = plainLabel(title, "muted", this);
    head->setFont(theme.font.caption);
    column->addWidget(head);
    if (withPicture) {
        m_picture = new PictureBox(this);
        m_picture->setAccessibleName(tr("Picture of the test"));
        column->addWidget(m_picture);
    }
    auto *sentenceRow = new QHBoxLayout;
    sentenceRow->setSpacing(theme.px(8));
    m_icon->setFixedSize(theme.size.iconState, QFontMetrics(theme.font.baseStrong).height());
    m_icon->setAlignment(Qt::AlignCenter);
    sentenceRow->addWidget(m_icon, 0, Qt::AlignTop);
    sentenceRow->addWidget(m_sentence, 1);
    column->addLayout(sentenceRow);
    column->addWidget(m_advice);
    m_cause->setFont(theme.font.caption);
    m_cause->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_cause);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(3));
    grid->setColumnStretch(1, 1);
    const std::array<QString, RowCount> names = {tr("Codec"),     tr("Picture"), tr("Bit rate"),
                                                 tr("Transport"), tr("Sound"),   tr("First picture")};
    for (int row = 0; row < RowCount; ++row) {
        const auto index = static_cast<size_t>(row);
        m_names[index] = new QLabel(names[index], m_facts);
        m_names[index]->setProperty("role", QStringLiteral("muted"));
        m_values[index] = plainLabel({}, nullptr, m_facts);
        grid->addWidget(m_names[index], row, 0, Qt::AlignTop);
        grid->addWidget(m_values[index], row, 1);
    }
    column->addWidget(m_facts);
    connect(m_probe, &StreamProbe::changed, this, &ProbePanel::showFindings);
    connect(m_probe, &StreamProbe::pictureChanged, this, &ProbePanel::showPicture);
    setIdle({});
}

void ProbePanel::setIdle(const QString &words)
{
    m_probe->stop();
    m_icon->hide();
    m_sentence->hide();
    m_advice->clear();
    m_advice->hide();
    m_cause->hide();
    m_facts->hide();
    if (m_picture)
        m_picture->setWords(words);
}

QSize ProbePanel::pictureBox() const
{
    return (m_picture ? kPicture : QSize(160, 90)) * devicePixelRatioF();
}

QString ProbePanel::spoken() const
{
    QStringList all = {m_sentence->text(), m_advice->text()};
    for (size_t row = 0; row < m_values.size(); ++row) {
        if (!m_values[row]->text().isEmpty())
            all += m_names[row]->text() + QStringLiteral(": ") + m_values[row]->text();
    }
    all.removeAll(QString());
    return all.join(QLatin1Char('\n'));
}

void ProbePanel::showFindings()
{
    const ProbeFindings &f = m_probe->findings();
    const widgets::StateMark mark = widgets::stateMark(f.mark);
    m_icon->setPixmap(widgets::iconPixmap(mark.icon, mark.colour, mark.size, devicePixelRatioF(), mark.fill));
    m_icon->show();
    m_sentence->setText(f.sentence);
    m_sentence->show();
    if (m_picture && m_probe->picture().isNull())
        m_picture->setWords({});
    m_advice->setText(f.advice);
    m_advice->setVisible(!f.advice.isEmpty());
    m_cause->setText(f.cause.isEmpty() ? QString() : tr("Technical cause: %1").arg(f.cause));
    m_cause->setVisible(!f.cause.isEmpty());
    const std::array<QString, RowCount> values = {f.codec,     f.picture, f.bitrate,
                                                  f.transport, f.sound,   f.firstPicture};
    bool any = false;
    for (size_t row = 0; row < values.size(); ++row) {
        m_values[row]->setText(values[row]);
        m_values[row]->setVisible(!values[row].isEmpty());
        m_names[row]->setVisible(!values[row].isEmpty());
        any = any || !values[row].isEmpty();
    }
    m_facts->setVisible(any);
    setAccessibleDescription(spoken());
}

void ProbePanel::showPicture()
{
    if (!m_picture)
        return;
    m_picture->setImage(m_probe->picture().image);
}

} // namespace videoguard::wall
