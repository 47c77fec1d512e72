"""Each call is an act of its own: a key that the fuzzer had before would only hear the first answer again.

Each comes from an address of its own: thousands of wrong tokens from one would only meet the limit for guessers.

Most calls on an association are on the caller's own: of another there is only ever a 404. Along links a run begins with
lists: they are asked without what narrows them, and the associations by the name of the caller's own, so that there is
something in them to go on with.
"""

import ipaddress
import os
import random
import re
import uuid

import schemathesis
from schemathesis.specs.openapi import stateful

OWN = os.environ.get("FUZZ_ASSOCIATION")
NAME = os.environ.get("FUZZ_ASSOCIATION_NAME")
# Hypothesis begins the module's own chance anew for each run: all calls would come from the same few addresses.
CHANCE = random.SystemRandom()
ALONG_LINKS = os.environ.get("FUZZ_PHASES") == "stateful"
VALID = re.compile(r"^[\x20-\x7e]{8,200}$")
# A piece of a file (tus 1.0.0) is bytes by another name.
schemathesis.serializer.alias("application/offset+octet-stream", "application/octet-stream")


@schemathesis.hook
def before_load_schema(context, raw_schema):
    if not ALONG_LINKS:
        return
    for path, operations in raw_schema["paths"].items():
        if "{" not in path and "parameters" in operations.get("get", {}):
            given = operations["get"]["parameters"]
            operations["get"]["parameters"] = [one for one in given if one.get("required") or one["in"] != "query"]


@schemathesis.hook
def before_call(context, case, kwargs):
    for name, value in list((case.headers or {}).items()):
        if name.lower() == "idempotency-key" and isinstance(value, str) and VALID.match(value):
            case.headers[name] = str(uuid.uuid4())
    parameters = case.path_parameters or {}
    if OWN and "associationId" in parameters and CHANCE.random() < 0.8:
        case.path_parameters = {**parameters, "associationId": OWN}
    if ALONG_LINKS and NAME and case.operation.label == "GET /v1/associations":
        case.query = {"name": NAME}
    address = ipaddress.IPv4Address(CHANCE.getrandbits(24) | int(ipaddress.IPv4Address("10.0.0.0")))
    case.headers = {**(case.headers or {}), "X-Forwarded-For": str(address)}


def _begins_a_run(operation, node, produced_anywhere):
    """Only what takes no id: under ids of nobody there is nothing, and links lead to the others."""
    return not operation.path_parameters and _likely(operation, node, produced_anywhere)


_likely = stateful.is_likely_root_transition
stateful.is_likely_root_transition = _begins_a_run
