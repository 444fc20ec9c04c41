// Objects that Office.js makes by their type's name. Only what it makes on its own at start-up.
import { bind, type HostObject, type ObjectType } from "../objectType";

const ADDIN_INTERNAL_SERVICE: ObjectType<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

export const newObject = (typeName: string): HostObject | null =>
  typeName === "Microsoft.InternalService.AddinInternalService" ? bind(ADDIN_INTERNAL_SERVICE, null) : null;
