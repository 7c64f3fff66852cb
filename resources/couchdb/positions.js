// SPDX-License-Identifier: EUPL-1.2
// validate_doc_update of positions-<partner>: the newest place of each mobile unit. $...$ is put in by
// sync::validatorSource. Decides from the roles and the new document only. Plain ES5.
function (doc, oldDoc, userCtx) {
  var roles = userCtx.roles, owner = doc.owner_org_id;
  function no(why) { throw ({forbidden: why}); }
  if (roles.indexOf('_admin') < 0 && roles.indexOf($EDITOR$) < 0 && roles.indexOf($UNIT$) < 0) {
    if (!userCtx.name) { throw ({unauthorized: 'log in first'}); }
    no('only editors and units of ' + $SLUG$ + ' may write here');
  }
  if (owner !== undefined && $OWNERS$.indexOf(owner) < 0) { no('owner_org_id is not ' + $SLUG$); }
  if (doc._deleted || doc._id.indexOf('_design/') === 0) { return; }
  if (doc.schema !== 'vg.position/1') { no('schema is not vg.position/1'); }
  if (doc.id !== undefined && doc.id !== doc._id) { no('id is not the id of the document'); }
  if (typeof doc.lat !== 'number' || typeof doc.lon !== 'number' || Math.abs(doc.lat) > 90 || Math.abs(doc.lon) > 180) {
    no('lat and lon are not a place');
  }
}
