// Every page of the list at a desk, light and dark: accessible, strict, quiet, light, at every width.

import { DESKTOP } from "./support.js";
import { everyPage } from "./views.js";

everyPage("desk", { viewport: DESKTOP });
