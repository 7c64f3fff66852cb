// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/incident_types.h"

namespace videoguard::incidents {

const std::vector<IncidentType> &builtInTypes()
{
    const auto type = [](const char *id, const char *en, const char *lv, const char *lt, Severity usual) {
        return IncidentType{QString::fromLatin1(id),
                            QString::fromUtf8(en),
                            QString::fromUtf8(lv),
                            QString::fromUtf8(lt),
                            usual,
                            false};
    };
    static const std::vector<IncidentType> types = {
        type("public_order", "Public order", "Sabiedriskā kārtība", "Viešoji tvarka", Severity::Medium),
        type("traffic_accident", "Traffic accident", "Ceļu satiksmes negadījums", "Eismo įvykis",
             Severity::High),
        type("traffic_offence", "Traffic offence", "Ceļu satiksmes pārkāpums",
             "Kelių eismo taisyklių pažeidimas", Severity::Low),
        type("vandalism", "Vandalism", "Vandālisms", "Vandalizmas", Severity::Medium),
        type("theft", "Theft", "Zādzība", "Vagystė", Severity::Medium),
        type("violence", "Violence", "Vardarbība", "Smurtas", Severity::High),
        type("person_in_need", "Person in need of help", "Cilvēks, kam vajadzīga palīdzība",
             "Žmogus, kuriam reikia pagalbos", Severity::High),
        type("fire_or_smoke", "Fire or smoke", "Ugunsgrēks vai dūmi", "Gaisras arba dūmai", Severity::High),
        type("lost_person", "Lost person", "Pazudis cilvēks", "Dingęs žmogus", Severity::High),
        type("suspicious_object", "Suspicious object", "Aizdomīgs priekšmets", "Įtartinas daiktas",
             Severity::High),
        type("parking", "Parking", "Stāvēšana un apstāšanās", "Stovėjimas ir sustojimas", Severity::Low),
        type("technical_fault", "Technical fault", "Tehnisks bojājums", "Techninis gedimas", Severity::Low),
        type("other", "Other", "Cits", "Kita", Severity::Medium),
    };
    return types;
}

} // namespace videoguard::incidents
