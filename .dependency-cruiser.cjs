/** The layers of the house, and the only ways between them. @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    layer("core", ["core"]),
    layer("messages", ["core", "messages"]),
    layer("libraries", ["core", "libraries"]),
    layer("partnership", ["core", "messages", "libraries", "partnership"]),
    layer("app", ["core", "messages", "libraries", "partnership", "app"]),
    layer("google", ["core", "messages", "libraries", "partnership", "app", "google"]),
    layer("ui", ["core", "messages", "app", "ui", "google/main\\.ts$"]),
    {
      name: "ui-knows-the-entry-points-by-type-only",
      comment:
        "So that a call of a function that does not exist does not compile, and no server code gets into a page.",
      severity: "error",
      from: { path: "^src/ui/" },
      to: { path: "^src/google/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "src-knows-nothing-outside",
      comment: "The bundle must not pull in Node's home, scripts or tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(local|scripts|test)/" },
    },
    {
      name: "templates-at-build-time-only",
      comment: "Templates are made with a library that has no place in the bundle.",
      severity: "error",
      from: { path: "^(src|local)/", pathNot: "^src/partnership/documents/(.*/template|look/.*)\\.ts$" },
      to: { path: "^src/partnership/documents/(.*/template|look/.*)\\.ts$" },
    },
    {
      name: "handbook-when-pages-are-made-only",
      comment: "What only the handbook says has no place in the bundle.",
      severity: "error",
      from: { path: "^(src|local)/", pathNot: "^src/partnership/documents/.*handbook" },
      to: { path: "^src/partnership/documents/.*handbook" },
    },
    {
      name: "libraries-only-through-their-index",
      comment: "So that the build can put the lazily loaded ones in their place.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/libraries/" },
      to: { path: "^src/libraries/", pathNot: "^src/libraries/index\\.ts$" },
    },
    {
      name: "third-party-in-the-bundle",
      comment:
        "Only libraries/ brings third-party code into the bundle; document templates use docx at build time.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(libraries/|partnership/documents/(.*/template|look/.*)\\.ts$)" },
      to: { dependencyTypes: ["npm", "npm-dev"] },
    },
    {
      name: "page-of-the-grid-runs-in-browsers",
      comment: "Of this computer's home it may use only what knows neither Node nor the runtime.",
      severity: "error",
      from: { path: "^local/workbench/app/" },
      to: {
        pathNot:
          "^(local/workbench/(app|grid/grid-(view|answer)\\.ts)|local/apps-script/(a1-notation|bridge-values|patches|workbook-state|execution-result)\\.ts|local/home/tsv\\.ts|node_modules/@univerjs/|@univerjs/)",
      },
    },
    {
      name: "page-of-the-grid-is-compiled-apart",
      severity: "error",
      from: { pathNot: "^local/workbench/app/" },
      to: { path: "^local/workbench/app/" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".js", ".json"] },
  },
};

/** A layer of `src/` may import only the named ones. */
function layer(name, allowed) {
  return {
    name: `${name}-looks-inwards`,
    severity: "error",
    from: { path: `^src/${name}/` },
    to: {
      path: "^src/",
      pathNot: `^src/(${allowed.map((name) => (name.endsWith("$") ? name : `${name}/`)).join("|")})`,
    },
  };
}
