// SPDX-License-Identifier: EUPL-1.2
/// The fields of the dialog and how they hang together; what they mean is in open_stream_dialog.cpp.
#include "ui/wall/open_stream_dialog.h"

#include "ui/wall/form_parts.h"
#include "ui/wall/keep_choice.h"
#include "ui/wall/open_stream_dialog_panel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

namespace videoguard::wall {

using console::Camera;
using media::Transport;

OpenStreamDialog::OpenStreamDialog(const console::CameraList &cameras, access::Secrets &secrets,
                                   QWidget *parent)
    : QDialog(parent)
    , m_cameras(cameras)
    , m_secrets(secrets)
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    setObjectName(QStringLiteral("openStreamDialog"));
    setWindowTitle(tr("Open stream"));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.sectionGap);
    QWidget *head = dialogHead(
        QStringLiteral("cctv"), [] { return widgets::theme().colour.text; }, tr("Open stream"),
        tr("The camera goes into the camera list. Its name and password are kept apart from the address."),
        this);
    m_title = head->findChild<QLabel *>(QStringLiteral("dialogTitle"));
    column->addWidget(head);
    auto *content = new QWidget(this);
    auto *sides = new QHBoxLayout(content);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(widgets::theme().px(24));
    sides->addWidget(makeForm(), 1);
    sides->addWidget(makeTestPanel());
    column->addWidget(new DialogBody(content, this), 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_open = new QPushButton(tr("Open"), this);
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setDefault(true);
    column->addLayout(buttonRow({cancel, m_open}));
    prepareDialog(this);
    connect(cancel, &QPushButton::clicked, this, &OpenStreamDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &OpenStreamDialog::accept);
    fillAddresses();
    recognise({});
    m_address->setFocus();
}

OpenStreamDialog::~OpenStreamDialog()
{
    // A field that loses the focus with its window ends its editing: by then there is no dialog any more.
    m_address->lineEdit()->disconnect(this);
    m_sub->disconnect(this);
}

QWidget *OpenStreamDialog::makeForm()
{
    auto *form = new QWidget(this);
    form->setMinimumWidth(widgets::theme().px(420));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::theme().size.controlGap);
    m_address = new QComboBox(form);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_address->lineEdit()->setPlaceholderText(QStringLiteral("rtsp://192.0.2.7/stream1"));
    m_addressNote = addField(column, tr("&Address"), m_address);
    auto *account = new QHBoxLayout;
    account->setSpacing(widgets::theme().size.controlGap);
    auto *userColumn = new QVBoxLayout;
    m_user = new QLineEdit(form);
    m_user->setObjectName(QStringLiteral("user"));
    m_userNote = addField(userColumn, tr("&User name"), m_user);
    auto *passwordColumn = new QVBoxLayout;
    m_password = new SecretField(form);
    m_password->edit()->setObjectName(QStringLiteral("password"));
    addField(passwordColumn, tr("&Password"), m_password);
    userColumn->addStretch(1);
    passwordColumn->addStretch(1);
    account->addLayout(userColumn, 1);
    account->addLayout(passwordColumn, 1);
    column->addLayout(account);
    m_keep = new KeepChoice(m_secrets, form);
    column->addWidget(m_keep);
    m_transport = new QComboBox(form);
    m_transport->setObjectName(QStringLiteral("transport"));
    const auto addTransport = [this](const QString &text, Transport transport) {
        m_transport->addItem(text, static_cast<int>(transport));
    };
    addTransport(tr("Automatic: TCP, then UDP"), Transport::Auto);
    addTransport(tr("TCP"), Transport::Tcp);
    addTransport(tr("UDP"), Transport::Udp);
    addTransport(tr("HTTP tunnel"), Transport::HttpTunnel);
    addField(column, tr("T&ransport"), m_transport);
    m_trust = new QCheckBox(tr("Trust its certificate although it cannot be &verified"), form);
    m_trust->setObjectName(QStringLiteral("trust"));
    m_trust->hide();
    column->addWidget(m_trust);
    m_sub = new QLineEdit(form);
    m_sub->setObjectName(QStringLiteral("sub"));
    m_subNote =
        addField(column, tr("Address of the &sub stream (smaller picture for small tiles, may be empty)"),
                 m_sub, tr("Address of the sub stream"));
    auto *identity = new QHBoxLayout;
    identity->setSpacing(widgets::theme().size.controlGap);
    auto *nameColumn = new QVBoxLayout;
    m_name = new QLineEdit(form);
    m_name->setObjectName(QStringLiteral("name"));
    m_nameNote = addField(nameColumn, tr("&Name"), m_name);
    auto *numberColumn = new QVBoxLayout;
    m_number = new QLineEdit(form);
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setMaxLength(4);
    m_numberNote = addField(numberColumn, tr("&Call number"), m_number);
    nameColumn->addStretch(1);
    numberColumn->addStretch(1);
    identity->addLayout(nameColumn, 2);
    identity->addLayout(numberColumn, 1);
    column->addLayout(identity);
    column->addStretch(1);

    connect(m_address->lineEdit(), &QLineEdit::textEdited, this, &OpenStreamDialog::addressEdited);
    connect(m_address->lineEdit(), &QLineEdit::editingFinished, this, &OpenStreamDialog::splitAddress);
    connect(m_address, &QComboBox::activated, this, [this] {
        forgetTest();
        splitAddress();
    });
    connect(m_sub, &QLineEdit::editingFinished, this, &OpenStreamDialog::splitSub);
    for (QLineEdit *edit : {m_user, m_password->edit(), m_sub})
        connect(edit, &QLineEdit::textEdited, this, &OpenStreamDialog::forgetTest);
    connect(m_transport, &QComboBox::activated, this, &OpenStreamDialog::forgetTest);
    connect(m_user, &QLineEdit::textEdited, m_userNote, &FieldNote::clear);
    connect(m_name, &QLineEdit::textEdited, m_nameNote, &FieldNote::clear);
    connect(m_number, &QLineEdit::textEdited, m_numberNote, &FieldNote::clear);
    return form;
}

QWidget *OpenStreamDialog::makeTestPanel()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::theme().size.sectionGap);
    m_mainPanel = new ProbePanel(tr("Connection test"), true, side);
    m_mainPanel->setIdle(tr("Test the connection to see what the camera sends before it is opened."));
    m_subPanel = new ProbePanel(tr("Sub stream"), false, side);
    m_subPanel->hide();
    m_test = new QPushButton(tr("&Test connection"), side);
    m_test->setObjectName(QStringLiteral("test"));
    m_test->setAutoDefault(false);
    m_review = new QPushButton(tr("Revie&w certificate…"), side);
    m_review->setObjectName(QStringLiteral("review"));
    m_review->setAutoDefault(false);
    m_review->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::theme().size.controlGap);
    row->addWidget(m_test);
    row->addWidget(m_review);
    row->addStretch(1);
    column->addWidget(m_mainPanel);
    column->addWidget(m_subPanel);
    column->addStretch(1);
    column->addLayout(row);
    connect(m_test, &QPushButton::clicked, this, &OpenStreamDialog::testClicked);
    connect(m_review, &QPushButton::clicked, this, &OpenStreamDialog::reviewCertificate);
    connect(&m_mainPanel->probe(), &StreamProbe::changed, this, &OpenStreamDialog::testChanged);
    connect(&m_subPanel->probe(), &StreamProbe::changed, this, &OpenStreamDialog::testChanged);
    return side;
}

void OpenStreamDialog::fillAddresses()
{
    for (const Camera &camera : m_cameras.cameras()) {
        if (camera.demo || !camera.owner.isEmpty())
            continue;
        m_address->addItem(camera.main.toString());
        m_address->setItemData(m_address->count() - 1, cameraTitle(camera), Qt::ToolTipRole);
    }
    m_address->setCurrentIndex(-1);
    m_address->completer()->setFilterMode(Qt::MatchContains);
    m_address->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace videoguard::wall
