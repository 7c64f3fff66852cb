// SPDX-License-Identifier: EUPL-1.2
// validate_doc_update of exchange-<a>--<b>: what two partners ask of each other. $...$ is put in by
// sync::exchangeValidatorSource. Plain ES5.
function (doc, oldDoc, userCtx) {
  var roles = userCtx.roles;
  if (roles.indexOf('_admin') < 0 && roles.indexOf($EDITOR_A$) < 0 && roles.indexOf($EDITOR_B$) < 0) {
    if (!userCtx.name) { throw ({unauthorized: 'log in first'}); }
    throw ({forbidden: 'only editors of ' + $A$ + ' and ' + $B$ + ' may write here'});
  }
}
