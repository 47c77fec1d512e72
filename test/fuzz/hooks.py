"""Each call is an act of its own: a key that the fuzzer had before would only hear the first answer again.

Each comes from an address of its own: thousands of wrong tokens from one would only meet the limit for guessers.

Most calls on an association are on the caller's own: of another there is only ever a 404.
"""

import ipaddress
import os
import random
import re
import uuid

import schemathesis

OWN = os.environ.get("FUZZ_ASSOCIATION")
VALID = re.compile(r"^[\x20-\x7e]{8,200}$")


@schemathesis.hook
def before_call(context, case, kwargs):
    for name, value in list((case.headers or {}).items()):
        if name.lower() == "idempotency-key" and isinstance(value, str) and VALID.match(value):
            case.headers[name] = str(uuid.uuid4())
    parameters = case.path_parameters or {}
    if OWN and "associationId" in parameters and random.random() < 0.8:
        case.path_parameters = {**parameters, "associationId": OWN}
    address = ipaddress.IPv4Address(random.getrandbits(24) | int(ipaddress.IPv4Address("10.0.0.0")))
    case.headers = {**(case.headers or {}), "X-Forwarded-For": str(address)}
