// SPDX-License-Identifier: EUPL-1.2
// validate_doc_update of videoguard-directory: who takes part and where the databases are. Plain ES5.
function (doc, oldDoc, userCtx) {
  var roles = userCtx.roles;
  if (roles.indexOf('_admin') < 0 && roles.indexOf('directory:admin') < 0) {
    if (!userCtx.name) { throw ({unauthorized: 'log in first'}); }
    throw ({forbidden: 'only administrators may write the directory'});
  }
  if (doc._deleted || doc._id.indexOf('_design/') === 0) { return; }
  if (doc.schema !== 'vg.partner/1') { throw ({forbidden: 'schema is not vg.partner/1'}); }
  if (doc.id !== doc._id) { throw ({forbidden: 'id is not the id of the document'}); }
}
