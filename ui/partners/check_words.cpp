// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/check_words.h"

#include "ui/partners/partner_words.h"

namespace videoguard::partners {

using base::ErrorKind;
using sync::CheckOutcome;
using sync::CheckStep;

namespace {

QString withCause(const QString &sentence, const base::Error &error)
{
    //: a sentence, then the technical cause
    return error.cause.isEmpty() ? sentence : PartnerWords::tr("%1 Cause: %2.").arg(sentence, error.cause);
}

QString connectionFault(const base::Error &error)
{
    if (error.kind == ErrorKind::Timeout)
        return PartnerWords::tr("The server does not answer. Is it switched on, and does a firewall let this "
                                "console through?");
    return PartnerWords::tr(
        "No connection to the server. Compare address and port, and ask whether a firewall is "
        "between.");
}

QString serverFault(const base::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Corrupt:
    case ErrorKind::NotFound:
        return PartnerWords::tr(
            "Something else answers at this address, for example a web page or the log-in of a "
            "network. Compare the address; a path may be missing.");
    case ErrorKind::Unsupported:
        return PartnerWords::tr("This version of the server is not known to the console. CouchDB 3 is.");
    default:
        return PartnerWords::tr("The server does not say what it is.");
    }
}

QString logInFault(const base::Error &error)
{
    if (error.kind == ErrorKind::Denied)
        return PartnerWords::tr(
            "The server refused name or password. Compare both with the invitation; no further "
            "attempt was made, so that the server does not lock the account.");
    return PartnerWords::tr("The log-in did not go through.");
}

QString faultText(CheckStep step, const base::Error &error)
{
    switch (step) {
    case CheckStep::Address:
        return addressFault(error);
    case CheckStep::Name:
        return PartnerWords::tr(
            "No computer of this name was found. Compare the address; without network nothing "
            "is found either.");
    case CheckStep::Connection:
        return connectionFault(error);
    case CheckStep::Certificate:
        return PartnerWords::tr(
            "The certificate of the server is not trusted. Choose the file of your authority (CA) "
            "beside, or compare the fingerprint with the administrator of the server.");
    case CheckStep::Server:
        return serverFault(error);
    case CheckStep::LogIn:
        return logInFault(error);
    case CheckStep::Directory:
        return error.kind == ErrorKind::NotFound
                   ? PartnerWords::tr("The server has no directory of partners. Its administrator has to run "
                                      "“videoguard couchdb provision” first.")
                   : PartnerWords::tr(
                         "The directory of partners cannot be read. The account needs the role of a "
                         "reader.");
    case CheckStep::Read:
        return PartnerWords::tr(
            "The catalogues of the partners cannot be read. The account needs the role of a "
            "reader.");
    case CheckStep::Write:
        return error.kind == ErrorKind::Denied
                   ? PartnerWords::tr(
                         "The account may not write into the own catalogue: own changes would stay here. "
                         "The administrator can give it the role of an editor.")
                   : PartnerWords::tr("The own catalogue cannot be written.");
    }
    return failureText(error);
}

QString foundText(CheckStep step, const QString &found)
{
    if (found.isEmpty())
        return PartnerWords::tr("in order");
    switch (step) {
    case CheckStep::Directory:
        //: a number of partners
        return PartnerWords::tr("%1 partners").arg(found);
    case CheckStep::LogIn:
        return PartnerWords::tr("accepted, roles: %1").arg(found);
    case CheckStep::Write:
        return PartnerWords::tr("may write into %1").arg(found);
    default:
        return found;
    }
}

} // namespace

QString stepName(CheckStep step)
{
    switch (step) {
    case CheckStep::Address:
        return PartnerWords::tr("Address");
    case CheckStep::Name:
        return PartnerWords::tr("Name of the server");
    case CheckStep::Connection:
        return PartnerWords::tr("Connection");
    case CheckStep::Certificate:
        return PartnerWords::tr("Certificate");
    case CheckStep::Server:
        return PartnerWords::tr("Server software");
    case CheckStep::LogIn:
        return PartnerWords::tr("Log-in");
    case CheckStep::Directory:
        return PartnerWords::tr("Directory of partners");
    case CheckStep::Read:
        return PartnerWords::tr("Reading the partners");
    case CheckStep::Write:
        break;
    }
    return PartnerWords::tr("Writing the own catalogue");
}

QString stepText(const sync::CheckResult &result)
{
    switch (result.outcome) {
    case CheckOutcome::Pending:
        return {};
    case CheckOutcome::Running:
        return PartnerWords::tr("checking");
    case CheckOutcome::Passed:
        return foundText(result.step, result.found);
    case CheckOutcome::Failed:
        return result.error ? withCause(faultText(result.step, *result.error), *result.error)
                            : PartnerWords::tr("failed");
    case CheckOutcome::Skipped:
        break;
    }
    return result.found.isEmpty() ? PartnerWords::tr("not checked")
                                  : PartnerWords::tr("not checked: %1").arg(result.found);
}

QString fingerprintText(const QByteArray &pin)
{
    return QString::fromLatin1(pin.toHex(':').toUpper());
}

QString addressFault(const base::Error &error)
{
    if (error.kind == ErrorKind::Unsupported)
        return PartnerWords::tr("Only encrypted connections (https) are used to another computer.");
    return PartnerWords::tr("This is no address of a server. Example: couch.talsi.example:6984");
}

QString invitationFault(const base::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unsupported:
        return PartnerWords::tr("The invitation was made by a newer version. Update this console first.");
    case ErrorKind::NotFound:
    case ErrorKind::Denied:
        return PartnerWords::tr("The file cannot be read: %1.").arg(error.cause);
    case ErrorKind::Full:
        return PartnerWords::tr("The file is too large for an invitation.");
    default:
        return PartnerWords::tr("The file is no invitation, or it is damaged: %1.").arg(error.cause);
    }
}

} // namespace videoguard::partners
