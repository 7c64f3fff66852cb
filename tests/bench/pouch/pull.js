#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
'use strict';

// What sync_bench compares a pull with: PouchDB 9 replicates a database into memory, once.
//
//   node pull.js URL
//
// Prints one line of JSON: documents, seconds, CPU seconds of this process. VIDEOGUARD_POUCH_MODULES names the
// node_modules folder, VIDEOGUARD_BENCH_USER and ..._PASSWORD the account.

const path = require('path');
const Module = require('module');

const modules = path.resolve(process.env.VIDEOGUARD_POUCH_MODULES || path.join(__dirname, 'node_modules'));
const load = Module.createRequire(path.join(path.dirname(modules), 'pull.js'));
const PouchDB = load('pouchdb');
PouchDB.plugin(load('pouchdb-adapter-memory'));

async function main(url) {
  const remote = new PouchDB(url, {
    skip_setup: true,
    auth: {username: process.env.VIDEOGUARD_BENCH_USER, password: process.env.VIDEOGUARD_BENCH_PASSWORD},
  });
  const local = new PouchDB('pull', {adapter: 'memory'});
  const begin = process.hrtime.bigint();
  const result = await local.replicate.from(remote, {batch_size: 1000, batches_limit: 10});
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const cpu = process.cpuUsage();
  process.stdout.write(JSON.stringify({
    documents: result.docs_written,
    seconds,
    cpu_s: (cpu.user + cpu.system) / 1e6,
    rss_mb: process.resourceUsage().maxRSS / 1024,
  }) + '\n');
  process.exit(0);
}

main(process.argv[2]).catch((error) => {
  process.stderr.write(`pull.js: ${error.stack || error}\n`);
  process.exit(1);
});
