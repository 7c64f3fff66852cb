// SPDX-License-Identifier: EUPL-1.2
#include "app/base/stream_url.h"
#include "app/catalogue/validation_parts.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

#include <cmath>

namespace videoguard::catalogue {

namespace {

using Rule = Finding::Rule;

/// The field table as a tree, so that a record is walked once by its own keys: loading a million records
/// validates each.
struct Node {
    const Field *field = nullptr; ///< null: the record itself
    QRegularExpression pattern;
    bool isPhone = false;
    QHash<QString, std::shared_ptr<Node>> parts;
    std::vector<const Node *> required; ///< parts that are not optional
    QString key;
};

std::shared_ptr<Node> makeTree()
{
    auto root = std::make_shared<Node>();
    for (const Field &field : cameraFields()) {
        const qsizetype dot = field.path.lastIndexOf(u'.');
        Node *parent = root.get();
        if (dot >= 0) {
            for (QString key : field.path.left(dot).split(u'.'))
                parent = parent->parts.value(key.remove(QStringLiteral("[]"))).get();
        }
        auto node = std::make_shared<Node>();
        node->field = &field;
        node->key = field.path.mid(dot + 1);
        node->isPhone = node->key.startsWith(QLatin1String("phone"));
        if (!field.pattern.isEmpty()) {
            node->pattern.setPattern(QRegularExpression::anchoredPattern(field.pattern));
            node->pattern.optimize();
        }
        if (field.requirement != Requirement::Optional)
            parent->required.push_back(node.get());
        parent->parts.insert(node->key, node);
    }
    return root;
}

const Node &tree()
{
    static const std::shared_ptr<Node> root = makeTree();
    return *root;
}

/// Where in the record one is; made a text only when there is something to say.
struct Spot {
    const Spot *parent = nullptr;
    QString key;
    int index = -1;

    [[nodiscard]] QString path() const
    {
        const QString above = parent ? parent->path() : QString();
        if (index >= 0)
            return QStringLiteral("%1[%2]").arg(above).arg(index);
        return above.isEmpty() ? key : above + u'.' + key;
    }
};

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

/// Characters after NFC.
qsizetype lengthOf(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x300; });
    return plain ? text.size() : text.normalized(QString::NormalizationForm_C).toUcs4().size();
}

bool hasControl(const QString &text, bool severalLines)
{
    return std::any_of(text.begin(), text.end(), [severalLines](QChar c) {
        return c.category() == QChar::Other_Control && !(severalLines && (c == u'\n' || c == u'\t'));
    });
}

class FieldCheck
{
public:
    FieldCheck(const CameraRecord &camera, FindingList &findings)
        : m_camera(camera)
        , m_findings(findings)
        , m_isActive(camera.status() == CameraStatus::Active)
    {
    }

    void run()
    {
        checkParts(m_camera.document(), tree(), nullptr);
        // Six bytes are the most that one unit of text takes in JSON.
        if (m_units * 6 > kLargestRecord_bytes && m_camera.toJson().size() > kLargestRecord_bytes)
            m_findings.error(Rule::TooLarge, {}, {QString::number(kLargestRecord_bytes / 1024)});
    }

private:
    void checkParts(const QJsonObject &object, const Node &node, const Spot *spot)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            const QJsonValue value = it.value();
            m_units += key.size() + 8;
            const Spot here{spot, key};
            const auto part = node.parts.constFind(key);
            if (part == node.parts.constEnd())
                checkUnknown(value, here);
            else if (!isNothing(value))
                checkValue(value, **part, here);
        }
        for (const Node *part : node.required) {
            if (isMissing(object.value(part->key), *part) && isWanted(*part))
                m_findings.error(Rule::Missing, Spot{spot, part->key}.path());
        }
    }

    /// A field of a newer version may hold anything but secrets.
    void checkUnknown(const QJsonValue &value, const Spot &spot)
    {
        if (value.isString()) {
            checkSecrets(value.toString(), spot);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                m_units += it.key().size();
                checkUnknown(it.value(), Spot{&spot, it.key()});
            }
        } else if (value.isArray()) {
            int index = 0;
            for (const QJsonValue &entry : value.toArray())
                checkUnknown(entry, Spot{&spot, {}, index++});
        }
        m_units += 8;
    }

    void checkSecrets(const QString &text, const Spot &spot)
    {
        m_units += text.size();
        if (text.contains(QLatin1String("://")) && !base::StreamUrl::credentialsIn(text).isEmpty())
            m_findings.error(Rule::CredentialsInUri, spot.path());
    }

    static bool isMissing(const QJsonValue &value, const Node &node)
    {
        if (isNothing(value))
            return true;
        switch (node.field->type) {
        case FieldType::LocalText: {
            if (!value.isObject())
                return false; // of the wrong type, which is said elsewhere
            const QJsonObject texts = value.toObject();
            return std::all_of(texts.begin(), texts.end(), [](const QJsonValue &text) {
                return text.isString() ? text.toString().trimmed().isEmpty() : isNothing(text);
            });
        }
        case FieldType::Choices:
        case FieldType::Uuids:
        case FieldType::Objects:
            return value.isArray() && value.toArray().isEmpty();
        default:
            return value.isString() && value.toString().trimmed().isEmpty();
        }
    }

    /// Whether a field that the table calls mandatory is so for this record.
    [[nodiscard]] bool isWanted(const Node &node) const
    {
        const Field &field = *node.field;
        if (field.requirement == Requirement::Always)
            return true;
        if (!m_isActive)
            return false;
        if (m_camera.kind() == CameraKind::Fixed || m_camera.kind() == CameraKind::Unknown)
            return true;
        // What moves has its place and direction in its deployments.
        static const QStringList ofFixed = {QStringLiteral("lat"),         QStringLiteral("lon"),
                                            QStringLiteral("azimuth_deg"), QStringLiteral("tilt_deg"),
                                            QStringLiteral("hfov_deg"),    QStringLiteral("vfov_deg")};
        if (ofFixed.contains(field.path))
            return false;
        if (field.path == QLatin1String("height_m"))
            return m_camera.kind() == CameraKind::Mobile &&
                   isNothing(m_camera.deployment().value(QStringLiteral("height_m")));
        return true;
    }

    void checkValue(const QJsonValue &value, const Node &node, const Spot &spot)
    {
        switch (node.field->type) {
        case FieldType::Text:
        case FieldType::Url:
        case FieldType::Uuid:
        case FieldType::Date:
        case FieldType::Time:
        case FieldType::Choice:
            checkScalarText(value, node, spot);
            break;
        case FieldType::Integer:
        case FieldType::Number:
            checkNumber(value, node, spot);
            break;
        case FieldType::Boolean:
            if (!value.isBool())
                m_findings.error(Rule::WrongType, spot.path());
            break;
        case FieldType::LocalText:
            checkLocalText(value, node, spot);
            break;
        case FieldType::Choices:
        case FieldType::Uuids:
            checkEntries(value, node, spot);
            break;
        case FieldType::Object:
            if (value.isObject())
                checkParts(value.toObject(), node, &spot);
            else
                m_findings.error(Rule::WrongType, spot.path());
            break;
        case FieldType::Objects:
            checkEntries(value, node, spot);
            break;
        }
    }

    void checkEntries(const QJsonValue &value, const Node &node, const Spot &spot)
    {
        if (!value.isArray()) {
            m_findings.error(Rule::WrongType, spot.path());
            return;
        }
        const QJsonArray array = value.toArray();
        checkBounds(static_cast<double>(array.size()), *node.field, spot);
        int index = 0;
        for (const QJsonValue &entry : array) {
            const Spot here{&spot, {}, index++};
            if (node.field->type != FieldType::Objects)
                checkScalarText(entry, node, here);
            else if (entry.isObject())
                checkParts(entry.toObject(), node, &here);
            else
                m_findings.error(Rule::WrongType, here.path());
        }
    }

    void checkLocalText(const QJsonValue &value, const Node &node, const Spot &spot)
    {
        if (!value.isObject()) {
            m_findings.error(Rule::WrongType, spot.path());
            return;
        }
        const QJsonObject texts = value.toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (!isNothing(it.value()))
                checkScalarText(it.value(), node, Spot{&spot, it.key()});
        }
    }

    void checkScalarText(const QJsonValue &value, const Node &node, const Spot &spot)
    {
        if (!value.isString()) {
            m_findings.error(Rule::WrongType, spot.path());
            return;
        }
        const QString text = value.toString();
        const Field &field = *node.field;
        checkSecrets(text, spot);
        if (hasControl(text, field.maxLength >= 200))
            m_findings.error(Rule::ControlCharacter, spot.path());
        if (field.maxLength > 0 && lengthOf(text) > field.maxLength)
            m_findings.error(Rule::TooLong, spot.path(), {QString::number(field.maxLength)});
        if (text.isEmpty())
            return;
        if (!field.choices.isEmpty()) {
            if (!field.choices.contains(text))
                m_findings.error(Rule::UnknownChoice, spot.path(), {text});
            return;
        }
        if (!node.field->pattern.isEmpty() && !node.pattern.match(text).hasMatch())
            m_findings.error(node.isPhone ? Rule::BadPhone : Rule::BadPattern, spot.path(), {field.example});
        else
            checkForm(text, field, spot);
    }

    void checkForm(const QString &text, const Field &field, const Spot &spot)
    {
        const auto refuse = [&](const char *example) {
            m_findings.error(Rule::BadPattern, spot.path(), {QString::fromLatin1(example)});
        };
        switch (field.type) {
        case FieldType::Date:
            if (text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid())
                refuse("2026-03-04");
            break;
        case FieldType::Time:
            if (!text.endsWith(u'Z') || !text.contains(u'T') ||
                !QDateTime::fromString(text, Qt::ISODateWithMs).isValid())
                refuse("2026-03-04T10:15:00Z");
            break;
        case FieldType::Uuid:
        case FieldType::Uuids:
            if (text.size() != 36 || QUuid::fromString(text).isNull())
                refuse("6f1c0b52-3a9e-4d7b-8c21-5e0f9a7b6c3d");
            break;
        default:
            break;
        }
    }

    void checkNumber(const QJsonValue &value, const Node &node, const Spot &spot)
    {
        const double number = value.toDouble(std::nan(""));
        const bool wholeWanted = node.field->type == FieldType::Integer;
        if (!value.isDouble() || !std::isfinite(number) || (wholeWanted && number != std::floor(number)))
            m_findings.error(Rule::WrongType, spot.path());
        else
            checkBounds(number, *node.field, spot);
    }

    void checkBounds(double number, const Field &field, const Spot &spot)
    {
        if ((field.min && number < *field.min) || (field.max && number > *field.max))
            m_findings.error(Rule::OutOfRange, spot.path(),
                             {field.min ? plainNumber(*field.min) : QString(),
                              field.max ? plainNumber(*field.max) : QString()});
    }

    const CameraRecord &m_camera;
    FindingList &m_findings;
    bool m_isActive;
    qsizetype m_units = 0; ///< of text in the record, an upper bound for its size
};

} // namespace

void checkFields(const CameraRecord &camera, FindingList &findings)
{
    FieldCheck(camera, findings).run();
}

} // namespace videoguard::catalogue
