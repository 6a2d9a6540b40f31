import type { Route } from "../route.ts";
import { assetRoutes } from "./asset-routes.ts";
import { commandRoutes } from "./command-routes.ts";
import { dayRoutes } from "./day-routes.ts";
import { documentRoutes } from "./document-routes.ts";
import { excelRoutes } from "./excel-routes.ts";
import { gridRoutes } from "./grid-routes.ts";
import { letterRoutes } from "./letter-routes.ts";
import { restoreRoutes } from "./restore-routes.ts";
import { tabRoutes } from "./tab-routes.ts";

/** Every address of the workbench. */
export const routes: readonly Route[] = [
  ...assetRoutes,
  ...gridRoutes,
  ...commandRoutes,
  ...tabRoutes,
  ...documentRoutes,
  ...letterRoutes,
  ...excelRoutes,
  ...dayRoutes,
  ...restoreRoutes,
];
