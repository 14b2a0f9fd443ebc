// Every page of the list on a phone, light and dark: accessible, quiet, large enough for thumbs.

import { PHONE } from "./support.js";
import { everyPage } from "./views.js";

everyPage("phone", { viewport: PHONE, isMobile: true, hasTouch: true });
