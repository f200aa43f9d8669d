import { build, isBuilt } from "./build";

/** Makes the build that `npm start` serves, unless it is there. */
if (!isBuilt()) await build();
console.log("The build is there.");
