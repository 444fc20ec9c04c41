// The ways in which a call can be refused, under the codes that Excel uses.

export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
  }
}

/** Loud on purpose: a bench that answers what it does not know hides the fault it exists to find. */
export const notImplemented = (member: string) =>
  new HostError("NotImplemented", `NotImplemented: ${member} is not supported by the local Excel host.`, 501);

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format.") =>
  new HostError("InvalidArgument", message);

export const itemNotFound = (message = "The requested resource doesn't exist.") =>
  new HostError("ItemNotFound", message, 404);

export const itemAlreadyExists = (message = "A resource with the same name or identifier already exists.") =>
  new HostError("ItemAlreadyExists", message, 409);

export const accessDenied = (message = "You cannot perform the requested operation.") =>
  new HostError("AccessDenied", message, 403);

export const responseTooLarge = () =>
  new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");

/** The whole message is refused, not one action in it: Office.js learns it as a number. */
export const OFFICE_ERROR = { requestTooLarge: 5103, responseTooLarge: 5104, cellEditMode: 5004 } as const;
