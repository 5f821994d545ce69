import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packageJson, read } from './sources.mjs';

const lock = read('package-lock.json');
const packages = JSON.parse(lock).packages;

/** The folder of the package that looks for its dependencies in `path`. */
const outside = (path) => (path.includes('/node_modules/') ? path.slice(0, path.lastIndexOf('/node_modules/')) : '');

function found(path, name) {
  for (let base = path; ; base = outside(base)) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (!base) return false;
  }
}

describe('the lock file', () => {
  it('names no registry host', () => {
    assert.equal(lock.includes('"resolved"'), false);
  });

  it('has the optional packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !found(path, name))
        .map((name) => `${name}, needed by ${path || 'the project'}`),
    );
    assert.deepEqual(missing, []);
  });

  it('is of this package.json', () => {
    const { dependencies, devDependencies, version, engines } = packages[''];
    assert.deepEqual(
      { dependencies, devDependencies, version, engines },
      {
        dependencies: packageJson.dependencies,
        devDependencies: packageJson.devDependencies,
        version: packageJson.version,
        engines: packageJson.engines,
      },
    );
  });
});

describe('dependencies', () => {
  it('are the ones that were chosen (docs/dependencies.md says why)', () => {
    assert.deepEqual(Object.keys(packageJson.dependencies).sort(), [
      '@lit/context',
      '@lit/reactive-element',
      'idb-keyval',
      'lit',
      'zod',
    ]);
  });

  it('keep the zod that survives a page with extended prototypes', () => {
    assert.equal(packageJson.dependencies.zod, '4.1.12');
  });

  it('are all tools apart from those', () => {
    assert.equal(packageJson.peerDependencies, undefined);
    assert.equal(packageJson.optionalDependencies, undefined);
  });
});
