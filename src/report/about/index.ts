/** The method card, part by part. */
export { aboutCaveats } from "./about-caveats";
export { aboutData } from "./about-data";
export { aboutMethod } from "./about-method";
export { aboutNumber } from "./about-number";
export { aboutQuality } from "./about-quality";
