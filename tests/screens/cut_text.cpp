// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/cut_text.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/focus_frame.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace videoguard::test {

namespace {

/// Rounding of fonts and borders; nobody sees it.
constexpr int kSlack = 1;

class Finder
{
public:
    [[nodiscard]] std::vector<Fault> take() { return std::move(m_faults); }

    void walk(QWidget &widget)
    {
        if (qobject_cast<const widgets::FocusFrame *>(&widget))
            return;
        lookAt(widget);
        // What stands in these is theirs.
        if (qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
            qobject_cast<const QHeaderView *>(&widget) || qobject_cast<const QTabBar *>(&widget))
            return;
        const QList<QWidget *> children = visibleChildren(widget);
        overlaps(children);
        for (QWidget *child : children) {
            clipped(widget, *child);
            walk(*child);
        }
    }

    void say(const QWidget &widget, const QString &what) { m_faults.push_back({widgetPath(&widget), what}); }

private:
    static bool isWhole(const QWidget &widget, const QString &text)
    {
        const auto plain = [](QString one) {
            if (Qt::mightBeRichText(one)) {
                QTextDocument document;
                document.setHtml(one);
                one = document.toPlainText();
            }
            return one.remove(QLatin1Char('&')).simplified();
        };
        const QString wanted = plain(text);
        return plain(widget.toolTip()).contains(wanted) || plain(widget.accessibleName()).contains(wanted);
    }

    void missing(const QWidget &widget, const QString &text, int width, int height)
    {
        if (width <= kSlack && height <= kSlack)
            return;
        QString what = QStringLiteral("\"%1\" lacks").arg(text.simplified().left(80));
        if (width > kSlack)
            what += QStringLiteral(" %1 px of width").arg(width);
        if (height > kSlack)
            what += QStringLiteral(" %1 px of height").arg(height);
        what += QStringLiteral(" (is %1 x %2)").arg(widget.width()).arg(widget.height());
        say(widget, what);
    }

    void lookAt(QWidget &widget)
    {
        widget.ensurePolished();
        if (const auto *elided = qobject_cast<const widgets::ElidedLabel *>(&widget))
            label(*elided, elided->text(), elided->minimumSizeHint());
        else if (const auto *plain = qobject_cast<const QLabel *>(&widget))
            label(*plain);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            this->button(*button);
        else if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
            combo(*choice);
        else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
            spinBox(*spin);
        else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            lineEdit(*edit);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            tabBar(*tabs);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            sections(*header);
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            missing(*group, group->title(),
                    group->fontMetrics().horizontalAdvance(group->title()) - group->width(), 0);
        else if (!qobject_cast<const QAbstractScrollArea *>(&widget) &&
                 !qobject_cast<const QScrollBar *>(&widget))
            squeezed(widget);
    }

    // Painted by ourselves, or laid out: what it says it needs at least.
    void squeezed(const QWidget &widget)
    {
        const QSize least = widget.minimumSizeHint();
        if (!least.isValid() || isViewport(widget))
            return;
        const int width = widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored
                              ? 0
                              : least.width() - widget.width();
        // Where texts wrap, the least height is that of the least width, and less at this one; what scrolls
        // says at this one all that it would like.
        const QLayout *layout = widget.layout();
        const int needed = layout && layout->hasHeightForWidth()
                               ? std::min(least.height(), layout->totalMinimumHeightForWidth(widget.width()))
                               : least.height();
        const int height =
            widget.sizePolicy().verticalPolicy() == QSizePolicy::Ignored ? 0 : needed - widget.height();
        if (width > kSlack || height > kSlack)
            say(widget, QStringLiteral("is %1 x %2, but what is in it needs %3 x %4")
                            .arg(widget.width())
                            .arg(widget.height())
                            .arg(least.width())
                            .arg(needed));
    }

    void label(const QLabel &label, const QString &text, const QSize &least)
    {
        if (!text.isEmpty())
            missing(label, text, least.width() - label.width(), least.height() - label.height());
    }

    void label(const QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        if (!label.wordWrap()) {
            const QSize hint = label.sizeHint();
            missing(label, label.text(), hint.width() - label.width(), hint.height() - label.height());
            return;
        }
        const int needed = label.heightForWidth(label.width());
        // The narrowest it can be is that of its longest word.
        missing(label, label.text(), label.minimumSizeHint().width() - label.width(),
                needed - label.height());
    }

    void button(const QAbstractButton &button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        const bool isPainted = button.property("role").toString() == QLatin1String("painted");
        const bool iconOnly = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !isPainted;
        if (button.text().isEmpty() || (iconOnly && !button.icon().isNull()))
            return;
        if (isPainted && isWhole(button, button.text()))
            return;
        QSize hint = button.sizeHint();
        if (button.hasHeightForWidth()) // its words wrap
            hint = {button.minimumSizeHint().width(), button.heightForWidth(button.width())};
        missing(button, button.text(), hint.width() - button.width(), hint.height() - button.height());
    }

    void combo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        option.frame = true;
        const QRect room =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        const QString text = combo.currentText();
        const int needed = combo.fontMetrics().horizontalAdvance(text) +
                           (combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4);
        const bool mayScroll = combo.isEditable();
        if (!mayScroll && !isWhole(combo, text))
            missing(combo, text, needed - room.width(), combo.fontMetrics().height() - room.height());
    }

    void spinBox(const QAbstractSpinBox &spin)
    {
        const auto *edit = spin.findChild<const QLineEdit *>();
        if (edit)
            missing(spin, edit->text(), edit->fontMetrics().horizontalAdvance(edit->text()) - edit->width(),
                    edit->fontMetrics().height() - edit->height());
    }

    void lineEdit(const QLineEdit &edit)
    {
        QStyleOptionFrame option;
        option.initFrom(&edit);
        option.lineWidth = edit.hasFrame() ? edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth) : 0;
        QRect room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
        constexpr int kOwnMargin = 2; // QLineEdit's, at both sides
        room = room.marginsRemoved(edit.textMargins()).adjusted(kOwnMargin, 0, -kOwnMargin, 0);
        const int high = edit.fontMetrics().height() - room.height();
        // What was typed scrolls with the cursor.
        if (!edit.text().isEmpty() || isWhole(edit, edit.placeholderText())) {
            missing(edit, edit.text(), 0, high);
            return;
        }
        const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
        missing(edit, edit.placeholderText(), needed - room.width(), high);
    }

    void tabBar(const QTabBar &tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            const int needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab));
            if (tabs.isTabVisible(tab) && !tabs.tabToolTip(tab).contains(tabs.tabText(tab)))
                missing(tabs, tabs.tabText(tab), needed - tabs.tabRect(tab).width(), 0);
        }
    }

    void sections(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        const QStyle &style = *header.style();
        const int margins = 2 * style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
        for (int section = 0; section < header.count(); ++section) {
            const QVariant words = header.model()->headerData(section, Qt::Horizontal);
            const QVariant tip = header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole);
            if (header.isSectionHidden(section) || words.toString().isEmpty() ||
                tip.toString().contains(words.toString()))
                continue;
            const int needed = header.fontMetrics().horizontalAdvance(words.toString()) + margins;
            missing(header, words.toString(), needed - header.sectionSize(section), 0);
        }
    }

    static bool isViewport(const QWidget &widget)
    {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
        return area && area->viewport() == &widget;
    }

    void clipped(const QWidget &parent, const QWidget &child)
    {
        const QRect place = child.geometry();
        const int right = std::max(place.right() - parent.rect().right(), -place.left());
        const int below = std::max(place.bottom() - parent.rect().bottom(), -place.top());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
        const bool scrolls = area && area->viewport() == &parent;
        const bool across = scrolls && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff &&
                            area->horizontalScrollBar()->maximum() > 0;
        const bool down = scrolls && area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff &&
                          area->verticalScrollBar()->maximum() > 0;
        if ((right > kSlack && !across) || (below > kSlack && !down))
            say(child, QStringLiteral("reaches %1 px beside and %2 px above or below what it stands in (%3)")
                           .arg(std::max(right, 0))
                           .arg(std::max(below, 0))
                           .arg(QString::fromLatin1(parent.metaObject()->className())));
    }

    static bool isControl(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return !label->text().isEmpty();
        return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
               qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget);
    }

    void overlaps(const QList<QWidget *> &siblings)
    {
        for (qsizetype i = 0; i < siblings.size(); ++i) {
            for (qsizetype j = i + 1; j < siblings.size(); ++j) {
                const QWidget &one = *siblings[i];
                const QWidget &other = *siblings[j];
                if (!isControl(one) || !isControl(other))
                    continue;
                const QRect both = one.geometry().intersected(other.geometry());
                if (both.width() > kSlack && both.height() > kSlack)
                    say(one, QStringLiteral("is covered by %1, %2 x %3 px")
                                 .arg(widgetPath(&other))
                                 .arg(both.width())
                                 .arg(both.height()));
            }
        }
    }

    std::vector<Fault> m_faults;
};

} // namespace

std::vector<Fault> cutTexts(QWidget &root, const QSize &monitor)
{
    Finder finder;
    if (root.width() > monitor.width() || root.height() > monitor.height())
        finder.say(root, QStringLiteral("is %1 x %2, larger than the monitor's %3 x %4")
                             .arg(root.width())
                             .arg(root.height())
                             .arg(monitor.width())
                             .arg(monitor.height()));
    finder.walk(root);
    return finder.take();
}

} // namespace videoguard::test
