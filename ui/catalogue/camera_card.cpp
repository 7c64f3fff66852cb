// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/camera_card.h"

#include "ui/catalogue/camera_words.h"
#include "ui/catalogue/card_body.h"
#include "ui/catalogue/card_facts.h"
#include "ui/catalogue/card_picture.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

namespace videoguard::catalogue_ui {

class CameraCard::Parts : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(CameraCard)

public:
    Parts(CameraCard *card, console::CatalogueDesk &desk, console::StreamPool &pool);

    void show(const QString &id);
    void refresh();
    void retranslate();
    [[nodiscard]] QString refusal(const CardSubject &subject) const;

    CameraCard *card;
    console::CatalogueDesk &desk;
    QString id;
    bool pictureWanted = true;
    std::optional<catalogue::CameraRecord> camera;

private:
    void build(console::StreamPool &pool);
    void buildFoot(QBoxLayout *column);
    void fill(const CardSubject &subject);

    QWidget *m_page;
    widgets::EmptyState *m_empty;
    CardHead *m_head;
    CardPicture *m_picture;
    CardBody *m_body;
    QScrollArea *m_scroll;
    QLabel *m_foreign;
    QPushButton *m_request;
    QPushButton *m_live;
    QPushButton *m_map;
    QPushButton *m_edit;
};

CameraCard::Parts::Parts(CameraCard *owner, console::CatalogueDesk &catalogue, console::StreamPool &pool)
    : card(owner)
    , desk(catalogue)
{
    build(pool);
    connect(&desk, &console::CatalogueDesk::changed, this, [this](const QStringList &ids) {
        if (ids.isEmpty() || ids.contains(id))
            refresh();
    });
    retranslate();
    refresh();
}

void CameraCard::Parts::build(console::StreamPool &pool)
{
    const widgets::Theme &theme = widgets::theme();
    card->setProperty("role", QStringLiteral("panel"));
    card->setAttribute(Qt::WA_StyledBackground);
    auto *all = new QVBoxLayout(card);
    all->setContentsMargins(0, 0, 0, 0);
    m_empty = new widgets::EmptyState(card);
    m_page = new QWidget(card);
    all->addWidget(m_empty, 1);
    all->addWidget(m_page, 1);

    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new CardHead(m_page);
    connect(m_head, &CardHead::closeWanted, card, &CameraCard::closeWanted);
    column->addWidget(m_head);
    column->addWidget(separator(m_page));

    auto *content = new QWidget;
    auto *sections = new QVBoxLayout(content);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    m_picture = new CardPicture(pool, content);
    sections->addWidget(m_picture);
    m_body = new CardBody(content);
    sections->addWidget(m_body);
    sections->addStretch(1);
    connect(m_picture, &CardPicture::liveChanged, this, [this] { m_head->setLive(m_picture->isLive()); });
    m_scroll = new QScrollArea(m_page);
    m_scroll->setAccessibleName(CameraCard::tr("Camera card"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addWidget(separator(m_page));

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12));
    foot->setSpacing(theme.px(8));
    buildFoot(foot);
    column->addLayout(foot);
}

void CameraCard::Parts::buildFoot(QBoxLayout *column)
{
    m_foreign = plainText({}, "muted", m_page);
    m_foreign->setFont(widgets::theme().font.caption);
    column->addWidget(m_foreign);
    m_request = new QPushButton(m_page);
    m_live = new QPushButton(m_page);
    m_map = new QPushButton(m_page);
    m_edit = new QPushButton(m_page);
    m_request->setObjectName(QStringLiteral("requestFootage"));
    m_live->setObjectName(QStringLiteral("showLive"));
    m_map->setObjectName(QStringLiteral("showOnMap"));
    m_edit->setObjectName(QStringLiteral("editCamera"));
    m_request->setIcon(widgets::themedIcon(QStringLiteral("inbox")));
    m_request->setProperty("role", QStringLiteral("primary"));
    m_request->setEnabled(false);
    m_live->setIcon(widgets::themedIcon(QStringLiteral("monitor-up")));
    m_map->setIcon(widgets::themedIcon(QStringLiteral("map")));
    m_edit->setIcon(widgets::themedIcon(QStringLiteral("pencil")));
    auto *buttons = new QWidget(m_page);
    auto *grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(widgets::theme().px(8));
    grid->addWidget(m_request, 0, 0);
    grid->addWidget(m_live, 0, 1);
    grid->addWidget(m_map, 1, 0);
    grid->addWidget(m_edit, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addWidget(buttons);
    connect(m_live, &QPushButton::clicked, this, [this] { emit card->liveWanted(id); });
    connect(m_map, &QPushButton::clicked, this, [this] { emit card->mapWanted(id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit card->editWanted(id); });
}

void CameraCard::Parts::retranslate()
{
    m_request->setText(tr("Request footage…"));
    m_request->setToolTip(tr("Comes with footage requests between partners."));
    m_live->setText(tr("Live"));
    m_live->setToolTip(tr("Show the camera on the wall"));
    m_map->setText(tr("Show on map"));
    m_map->setToolTip(tr("Show on the map where the camera stands"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Change the record of this camera"));
}

void CameraCard::Parts::show(const QString &camera_id)
{
    if (id == camera_id && camera)
        return;
    id = camera_id;
    m_scroll->verticalScrollBar()->setValue(0);
    m_body->setAllFields(false);
    refresh();
}

void CameraCard::Parts::refresh()
{
    camera.reset();
    QString problem;
    if (!id.isEmpty()) {
        auto read = desk.reader().camera(id);
        if (read)
            camera = std::move(*read);
        else
            problem = read.error().cause;
    }
    m_page->setVisible(camera.has_value());
    m_empty->setVisible(!camera.has_value());
    if (camera) {
        fill({*camera, desk, QLocale(), QDateTime::currentDateTime()});
        return;
    }
    m_picture->setCamera({}, {});
    if (!problem.isEmpty())
        m_empty->setWords(QStringLiteral("triangle-alert"), tr("The record cannot be read."), problem);
    else if (!id.isEmpty())
        m_empty->setWords(QStringLiteral("cctv"), tr("The catalogue has no record of this camera."));
    else
        m_empty->setWords(QStringLiteral("cctv"), tr("Select a camera to see its parameters."));
}

QString CameraCard::Parts::refusal(const CardSubject &subject) const
{
    using catalogue::CameraStatus;
    using catalogue::Sharing;
    if (subject.camera.isRetired())
        return tr("This camera is retired and gives no pictures.");
    if (subject.camera.status() == CameraStatus::Planned)
        return tr("This camera is planned and gives no pictures yet.");
    if (subject.isOwn() || subject.camera.isDemo())
        return {};
    switch (subject.camera.liveShare()) {
    case Sharing::Standing:
        return {};
    case Sharing::OnRequest:
        return tr("Live view on request only. The owner must agree before pictures are shown.");
    case Sharing::None:
        return tr("The owner does not share live pictures of this camera.");
    case Sharing::Unknown:
        break;
    }
    return tr("The record does not say whether live pictures are shared.");
}

void CameraCard::Parts::fill(const CardSubject &subject)
{
    const QString why = refusal(subject);
    m_picture->setVisible(pictureWanted);
    m_picture->setCamera(id, why);
    m_head->fill(subject);
    m_head->setLive(m_picture->isLive());
    m_body->fill(subject);
    const bool editable = desk.isEditable(subject.camera);
    m_edit->setVisible(editable);
    m_live->setEnabled(why.isEmpty());
    m_live->setToolTip(why.isEmpty() ? tr("Show the camera on the wall") : why);
    const bool placed = subject.camera.position().has_value();
    m_map->setEnabled(placed);
    m_map->setToolTip(placed ? tr("Show on the map where the camera stands")
                             : tr("The position of this camera is unknown."));
    m_foreign->setVisible(!editable);
    if (subject.isOwn())
        m_foreign->setText(tr("A retired record is not changed any more."));
    else
        m_foreign->setText(tr("Record of %1; only they can change it.").arg(subject.owner()));
}

CameraCard::CameraCard(console::CatalogueDesk &desk, console::StreamPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this, desk, pool))
{
    setMinimumWidth(widgets::theme().px(300));
    setAccessibleName(tr("Camera card"));
}

CameraCard::~CameraCard() = default;

void CameraCard::showCamera(const QString &id)
{
    m_parts->show(id);
}

QString CameraCard::camera() const
{
    return m_parts->id;
}

void CameraCard::setLivePictureWanted(bool wanted)
{
    if (m_parts->pictureWanted == wanted)
        return;
    m_parts->pictureWanted = wanted;
    m_parts->refresh();
}

void CameraCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        m_parts->retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        m_parts->refresh();
    // After the event is through: it goes on to widgets that this replaces.
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(
            this, [this] { m_parts->refresh(); }, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

} // namespace videoguard::catalogue_ui
