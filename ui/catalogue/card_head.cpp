// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/card_body.h"

#include "ui/catalogue/camera_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QToolButton>

namespace videoguard::catalogue_ui {

namespace {

using widgets::Mark;

struct TagWords {
    QString text;
    std::optional<Mark> mark;
};

std::vector<TagWords> tagsOf(const CardSubject &subject)
{
    using catalogue::CameraStatus;
    std::vector<TagWords> tags;
    switch (subject.camera.status()) {
    case CameraStatus::Active:
        tags.push_back({statusName(CameraStatus::Active), std::nullopt});
        break;
    case CameraStatus::Maintenance:
        tags.push_back({statusName(CameraStatus::Maintenance), Mark::Maintenance});
        break;
    default:
        tags.push_back({statusName(subject.camera.status()), Mark::Unknown});
    }
    const QString mode = subject.camera.value(QStringLiteral("storage.mode")).toString();
    if (!mode.isEmpty() && mode != QLatin1String("none"))
        tags.push_back({CardHead::tr("Recorded by owner"), Mark::Recording});
    const QString microphone = subject.camera.value(QStringLiteral("audio.microphone")).toString();
    if (subject.camera.value(QStringLiteral("audio.recorded")).toBool())
        tags.push_back({CardHead::tr("Sound is recorded"), Mark::Alarm});
    else if (microphone == QLatin1String("none"))
        tags.push_back({CardHead::tr("No microphone"), std::nullopt});
    else if (!microphone.isEmpty())
        tags.push_back({CardHead::tr("Microphone"), Mark::Listening});
    else
        tags.push_back({CardHead::tr("Microphone unknown"), Mark::Unknown});
    if (subject.camera.isDemo())
        tags.push_back({CardHead::tr("Demonstration data"), std::nullopt});
    return tags;
}

} // namespace

CardHead::CardHead(QWidget *parent)
    : QWidget(parent)
    , m_title(plainText({}, nullptr, this))
    , m_icon(new QLabel(this))
    , m_subtitle(plainText({}, "muted", this))
    , m_tags(new QWidget(this))
    , m_live(new widgets::Tag(tr("Live"), m_tags))
{
    const widgets::Theme &theme = widgets::theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(10), theme.px(10));
    column->setSpacing(theme.px(6));
    auto *first = new QHBoxLayout;
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_title->setFont(theme.font.cardTitle);
    first->addWidget(m_title, 1, Qt::AlignTop);
    auto *cross = new QToolButton(this);
    cross->setIcon(widgets::themedIcon(QStringLiteral("x")));
    cross->setToolTip(tr("Close the card"));
    cross->setAccessibleName(tr("Close the card"));
    first->addWidget(cross, 0, Qt::AlignTop);
    connect(cross, &QToolButton::clicked, this, &CardHead::closeWanted);
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme.px(6));
    second->addWidget(m_icon, 0, Qt::AlignTop);
    m_subtitle->setFont(theme.font.caption);
    second->addWidget(m_subtitle, 1);
    column->addLayout(second);
    new FlowLayout(m_tags, theme.px(6));
    m_tags->layout()->addWidget(m_live);
    m_live->setMark(Mark::Live);
    m_live->hide();
    // Not Fixed: that would be the height of one line, however many there are.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_tags->setSizePolicy(policy);
    column->addWidget(m_tags);
}

void CardHead::fill(const CardSubject &subject)
{
    m_title->setText(cardTitle(subject));
    m_subtitle->setText(cardSubtitle(subject));
    m_icon->setPixmap(widgets::iconPixmap(QStringLiteral("landmark"), widgets::theme().colour.muted,
                                          widgets::theme().size.iconState, devicePixelRatioF()));
    m_icon->setFixedHeight(QFontMetrics(m_subtitle->font()).height());
    while (m_tags->layout()->count() > 1) {
        QLayoutItem *item = m_tags->layout()->takeAt(1);
        delete item->widget();
        delete item;
    }
    m_live->setText(tr("Live"));
    for (const TagWords &words : tagsOf(subject)) {
        auto *tag = new widgets::Tag(words.text, m_tags);
        if (words.mark)
            tag->setMark(*words.mark);
        m_tags->layout()->addWidget(tag);
        tag->show();
    }
    m_tags->updateGeometry();
}

void CardHead::setLive(bool live)
{
    m_live->setVisible(live);
    m_tags->updateGeometry();
}

} // namespace videoguard::catalogue_ui
