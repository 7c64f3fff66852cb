#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
'use strict';

// A CouchDB-compatible server for the tests: express-pouchdb with four repairs, made to the text of its modules while
// they are loaded, so that nothing in node_modules changes.
//
//   node peer.js PORT memory
//   node peer.js PORT leveldb FOLDER
//
// PORT 0 takes a free one; "ready port=N" on standard output says which. Listens on 127.0.0.1 only. Ends when standard
// input, where that is a pipe, is closed: so also when its parent dies.
//   VIDEOGUARD_PEER_MODULES                  the node_modules folder; else the one beside this file
//   VIDEOGUARD_PEER_ADMIN, ..._PASSWORD      the server's admin, there before it listens; default admin, secret
//   VIDEOGUARD_PEER_WITHOUT                  names of repairs to leave out, with commas (to show that they are needed)

const fs = require('fs');
const Module = require('module');
const os = require('os');
const path = require('path');

const kUsage = 'usage: node peer.js PORT memory | node peer.js PORT leveldb FOLDER';

function die(sentence) {
  process.stderr.write(`peer: ${sentence}\n`);
  process.exit(2);
}

const [portText, storage, folder] = process.argv.slice(2);
const port = Number(portText);
if (!/^\d+$/.test(portText || '') || port > 65535 || !['memory', 'leveldb'].includes(storage) ||
    (storage === 'leveldb') !== (folder !== undefined)) {
  die(kUsage);
}

const without = new Set((process.env.VIDEOGUARD_PEER_WITHOUT || '').split(',').filter(Boolean));
const kRepairs = ['validation', 'latest', 'rejection', 'selector'];
for (const name of without) {
  if (!kRepairs.includes(name)) {
    die(`VIDEOGUARD_PEER_WITHOUT names "${name}"; there are: ${kRepairs.join(', ')}`);
  }
}

// --- repairs of text --------------------------------------------------------------------------------------------------

const substitutions = [
  {
    // 1. The validation gives the functions the stored document's ancestry by writing it into the incoming document,
    // which is then stored with it: replicated writes (new_edits: false) are lost. The functions get a copy.
    // pouchdb/pouchdb-server#419.
    name: 'validation',
    file: path.join('pouchdb-validation', 'lib', 'index.js'),
    from: 'function validate(validationFuncs, newDoc, oldDoc, options) {\n' +
          '  newDoc._revisions = (oldDoc || {})._revisions;\n',
    to: 'function validate(validationFuncs, incoming, oldDoc, options) {\n' +
        '  var newDoc = Object.assign({}, incoming, {_revisions: (oldDoc || {})._revisions});\n',
  },
  {
    // 2. _bulk_get with latest=true of a revision that is not there throws where nobody catches: the process ends.
    name: 'latest',
    file: path.join('pouchdb-merge', 'lib', 'index.js'),
    from: "throw new Error('Unable to resolve latest revision for id ' + metadata.id + ', rev ' + rev);",
    to: 'return rev;',
  },
];

const loadScript = Module._extensions['.js'];
Module._extensions['.js'] = function (module, filename) {
  const wanted = substitutions.find((one) => filename.endsWith(path.sep + one.file));
  if (!wanted) {
    return loadScript(module, filename);
  }
  const text = fs.readFileSync(filename, 'utf8');
  if (text.split(wanted.from).length !== 2) {
    die(`${wanted.file} is not the version this script repairs (the text of repair "${wanted.name}" is not in it). ` +
        'Install the modules with "npm ci" from package-lock.json.');
  }
  wanted.met = true;
  return module._compile(without.has(wanted.name) ? text : text.replace(wanted.from, () => wanted.to), filename);
};

// 3. Some routes leave a promise without a catch; node ends the process for that.
if (!without.has('rejection')) {
  process.on('unhandledRejection', (error) => {
    process.stderr.write(`peer: unhandled rejection: ${(error && error.stack) || error}\n`);
  });
}

// --- modules ----------------------------------------------------------------------------------------------------------

const modules = path.resolve(process.env.VIDEOGUARD_PEER_MODULES || path.join(__dirname, 'node_modules'));
if (!fs.existsSync(path.join(modules, 'express-pouchdb'))) {
  die(`there is no express-pouchdb in ${modules}. Run packaging/test once, or "npm ci" in a copy of package.json and ` +
      'package-lock.json, and name its node_modules in VIDEOGUARD_PEER_MODULES.');
}
process.noDeprecation = true; // these modules are of 2022; express-pouchdb calls new Buffer()
const load = Module.createRequire(path.join(path.dirname(modules), 'peer.js'));
const express = load('express');
const PouchCore = load('pouchdb-core');
['pouchdb-adapter-http', 'pouchdb-mapreduce', 'pouchdb-replication', 'pouchdb-find', `pouchdb-adapter-${storage}`]
  .forEach((name) => PouchCore.plugin(load(name)));

let options = {adapter: 'memory'};
if (storage === 'leveldb') {
  fs.mkdirSync(folder, {recursive: true});
  options = {adapter: 'leveldb', prefix: path.resolve(folder) + path.sep};
}
const PouchDB = PouchCore.defaults(options);
const couch = load('express-pouchdb')({
  inMemoryConfig: true,
  logPath: os.devNull,
  overrideMode: {exclude: ['routes/fauxton', 'replicator']},
});
couch.couchLogger.setLevel('none');

// --- the server -------------------------------------------------------------------------------------------------------

const app = express();
app.disable('x-powered-by');

// 4. _changes?filter=_selector takes its selector from the body; the route looks for it in the query, and without one it
// takes "_selector" for a filter of a design document, which ends the process.
if (!without.has('selector')) {
  app.post('/:db/_changes', express.json({limit: '16mb'}), (request, response, next) => {
    if (request.query.filter === '_selector') {
      if (!request.body || typeof request.body.selector !== 'object' || request.body.selector === null) {
        response.status(400).json({error: 'bad_request', reason: "`selector` must be given in the body"});
        return;
      }
      request.query.selector = request.body.selector;
    }
    next();
  });
}
app.use(couch);

function setConfig(section, key, value) {
  return new Promise((resolve, reject) => {
    couch.couchConfig.set(section, key, value, (error) => (error ? reject(error) : resolve()));
  });
}

async function main() {
  // Before it listens: a server without an admin lets everybody do everything.
  await setConfig('admins', process.env.VIDEOGUARD_PEER_ADMIN || 'admin',
    process.env.VIDEOGUARD_PEER_PASSWORD || 'secret');
  await couch.setPouchDB(PouchDB);
  const missed = substitutions.find((one) => !one.met);
  if (missed) {
    die(`${missed.file} was not loaded, so that repair "${missed.name}" could not be made. ` +
        'Install the modules with "npm ci" from package-lock.json.');
  }
  const server = app.listen(port, '127.0.0.1', () => {
    process.stdout.write(`ready port=${server.address().port}\n`);
  });
  server.keepAliveTimeout = 60000;
  server.requestTimeout = 0;
  server.on('error', (error) => die(`cannot listen on port ${port}: ${error.message}`));
}

const input = fs.fstatSync(0);
if (input.isFIFO() || input.isSocket()) {
  process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0)).resume();
}
main().catch((error) => die(error.stack || String(error)));
