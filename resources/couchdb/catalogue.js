// SPDX-License-Identifier: EUPL-1.2
// validate_doc_update of catalogue-<partner>. $...$ is put in by sync::validatorSource. Decides from the roles and
// the new document only: the old one is null on an unconnected branch and after compaction. Plain ES5.
function (doc, oldDoc, userCtx) {
  var owners = $OWNERS$, roles = userCtx.roles, admin = roles.indexOf('_admin') >= 0, key, fields = false;
  function no(why) { throw ({forbidden: why}); }
  function leak(value, local) {
    var name, i, found;
    if (!value || typeof value !== 'object') { return ''; }
    if (Array.isArray(value)) {
      for (i = 0; i < value.length; i += 1) {
        found = leak(value[i], local);
        if (found) { return found; }
      }
      return '';
    }
    for (name in local) {
      if (value[name] !== undefined) {
        found = local[name] === 1 ? name : leak(value[name], local[name]);
        if (found) { return found; }
      }
    }
    return '';
  }
  if (!admin && roles.indexOf($EDITOR$) < 0) {
    if (!userCtx.name) { throw ({unauthorized: 'log in first'}); }
    no('only editors of ' + $SLUG$ + ' may write here');
  }
  key = leak(doc, $LOCAL$);
  if (key) { no('field ' + key + ' must not leave the installation of its owner'); }
  if (doc._deleted) {
    for (key in doc) { if (key.charAt(0) !== '_') { fields = true; } }
    if (fields && owners.indexOf(doc.owner_org_id) < 0) { no('a tombstone keeps its owner_org_id'); }
    return;
  }
  if (doc._id.indexOf('_design/') === 0) { return; }
  if (doc.schema !== 'vg.camera/1' && doc.schema !== 'vg.centre/1') { no('schema is neither vg.camera/1 nor vg.centre/1'); }
  if (doc.id !== doc._id) { no('id is not the id of the document'); }
  if (owners.indexOf(doc.owner_org_id) < 0) { no('owner_org_id is not ' + $SLUG$); }
  if (doc.schema === 'vg.camera/1' ? typeof doc.rev !== 'number' : doc.rev !== undefined && typeof doc.rev !== 'number') {
    no('rev is not a number');
  }
}
