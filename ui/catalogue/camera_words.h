// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/words/camera_words.h"

namespace videoguard::catalogue_ui {

// The screens of the catalogue speak of little else than fields and their values.
using words::choiceName;
using words::compassLetters;
using words::compassName;
using words::fieldName;
using words::formName;
using words::groupName;
using words::kindName;
using words::levelName;
using words::numberText;
using words::ownerText;
using words::sentence;
using words::sharingName;
using words::shortDate;
using words::shortMoment;
using words::statusName;
using words::typeText;
using words::unitSuffix;
using words::unknownText;
using words::valueText;

} // namespace videoguard::catalogue_ui
