// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/card_parts.h"

namespace videoguard::catalogue_ui {

// The parts of a card under the names that this screen's files use.
using widgets::FlowLayout;
using widgets::FoldingGroup;
using widgets::iconText;
using widgets::NamedText;
using widgets::namedTexts;
using widgets::plainText;
using widgets::separator;

} // namespace videoguard::catalogue_ui
