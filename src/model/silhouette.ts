export { silhouettes } from "./criteria/index";
