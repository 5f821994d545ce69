// npm run manifest writes custom-elements.json, which is committed; scripts/cem-check.mjs fails when it is out of date.

/** The analyzer names sources; those who use the package know only dist/. */
const toDist = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * Leaves the classes of elements and what they inherit from, and adds the modules that register them. What a file
 * holds besides is not for those who use the package.
 */
function elementsOnly(module) {
  // The analyzer does not know that Lit's base class makes an element.
  const named = ({ customElement, name }) => name === 'VeerBase' || (customElement && /^Veer/.test(name));
  const declarations = module.declarations?.filter(named) ?? [];
  if (declarations.length === 0) return [];
  const isDeclared = ({ name }) => declarations.some((declaration) => declaration.name === name);
  const classes = { ...module, declarations, exports: module.exports.filter(isDeclared) };
  const definitions = declarations
    .filter(({ tagName }) => tagName)
    .map(({ name, tagName }) => ({
      kind: 'javascript-module',
      path: `dist/define/${tagName.replace('veer-', '')}.js`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: module.path } }],
    }));
  return [classes, ...definitions];
}

function pathsToDist() {
  const fix = (reference) => {
    if (reference?.module) reference.module = toDist(reference.module);
  };
  return {
    name: 'veerkracht:paths-to-dist',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.path = toDist(module.path);
        for (const entry of module.exports ?? []) fix(entry.declaration);
        for (const declaration of module.declarations ?? []) {
          fix(declaration.superclass);
          for (const mixin of declaration.mixins ?? []) fix(mixin);
          for (const list of [declaration.members, declaration.attributes, declaration.events])
            for (const member of list ?? []) fix(member.inheritedFrom);
        }
      }
      customElementsManifest.modules = customElementsManifest.modules.flatMap(elementsOnly);
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** What is private, `#hidden` or `@internal` is nobody's business outside. */
function publicOnly() {
  const open = (member) => !(member.privacy && member.privacy !== 'public') && !member.name.startsWith('#');
  return {
    name: 'veerkracht:public-only',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const internal = new Set(
        node.members
          .filter((member) => ts.getJSDocTags(member).some((tag) => tag.tagName.text === 'internal'))
          .map((member) => member.name?.getText()),
      );
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.getText());
      if (declaration?.members) declaration.members = declaration.members.filter(({ name }) => !internal.has(name));
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules)
        for (const declaration of declarations ?? []) {
          if (declaration.members) declaration.members = declaration.members.filter(open);
          // The one place that dispatches takes the name as a variable; the events are those described at the class.
          if (declaration.events)
            declaration.events = declaration.events.filter(({ name }) => name?.startsWith('veer-'));
        }
    },
  };
}

/** What a tag has from its base and has no use for: `veer-history` says no sentences of its own. */
const unused = { 'veer-history': ['summary'] };

/** What a tag takes as every other one, and what nothing comes of. */
const idle = {
  'veer-self-assessment': { audience: 'Does nothing here: what is asked of a resident is public by nature.' },
  'veer-check-in': { audience: 'Does nothing here: what is asked of a resident is public by nature.' },
  'veer-history': { audience: 'Does nothing here: what a resident kept is theirs.' },
};

function asUsed() {
  return {
    name: 'veerkracht:as-used',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules)
        for (const declaration of declarations ?? []) {
          const used = ({ name }) => !unused[declaration.tagName]?.includes(name);
          for (const list of ['members', 'attributes']) {
            if (declaration[list]) declaration[list] = declaration[list].filter(used);
            for (const one of declaration[list] ?? [])
              one.description = idle[declaration.tagName]?.[one.name] ?? one.description;
          }
        }
    },
  };
}

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), pathsToDist(), asUsed()],
};
