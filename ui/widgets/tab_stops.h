// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QButtonGroup;
class QLineEdit;

namespace videoguard::widgets {

/// The Tab key stops at the checked one of an exclusive group, now and whenever another is checked; arrow
/// keys reach the others. Left to the toolkit, Tab stops at the first until one was focused.
void keepOneTabStop(QButtonGroup &group);

/// The icons in a line (those of its actions) are reached by Tab behind the line and named by the tool tips
/// of their actions. Call it when action and tool tip are there.
void giveKeysToIcons(QLineEdit &line);

} // namespace videoguard::widgets
