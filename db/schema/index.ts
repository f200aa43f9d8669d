export * from "./corrections";
export * from "./editions";
export * from "./evidence";
export * from "./notes";
export * from "./proposals";
export * from "./radars";
export * from "./talks";
export * from "./technologies";
