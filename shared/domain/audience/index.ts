// Door of the audience room: who may hold which order, and what they see of it.
export * from "./audience.ts";
export * from "./digest.ts";
export { formatPhone, maskName, maskPhone } from "./masks.ts";
export { clearance, project, projectOrder, type Viewer } from "./project.ts";
export { projectHistory, unmaskedForMs, unmasking } from "./unmask.ts";
