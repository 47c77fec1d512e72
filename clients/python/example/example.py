"""A platform's evening in sixty lines: a webhook is verified, a measure answered, a contested complaint handed over."""

import json
import os
import time
from datetime import timedelta

from parley_platform import AuthenticatedClient
from parley_platform.api.clock import get_clock
from parley_platform.api.delegation import delegate_complaint, get_delegated_by_reference
from parley_platform.api.measure import list_measures, report_measures
from parley_platform.models import HandOverBody, MeasureResultBody, MeasureResultBodyOutcome, Problem, ReportMeasuresBody
from standardwebhooks import Webhook, WebhookVerificationError


def accepted(answer):
    """What was asked for; a refusal is raised with its code."""
    if answer is None or isinstance(answer, Problem):
        raise RuntimeError(f"refused: {answer}")
    return answer


platform_id = os.environ["PARLEY_PLATFORM_ID"]

# Who we are: the platform's key, on every call.
parley = AuthenticatedClient(base_url=os.environ["PARLEY_URL"], token=os.environ["PARLEY_API_KEY"])
now = accepted(get_clock.sync(client=parley)).now
print(f"signed in; legal time is {now.isoformat()}")

# A webhook as it came: signed over these bytes, and over no others.
with open(os.environ["PARLEY_WEBHOOK"], encoding="utf-8") as file:
    came = json.load(file)
webhook = Webhook(os.environ["PARLEY_WEBHOOK_SECRET"])
told = webhook.verify(came["body"], came["headers"])
dispute_id = told["data"]["disputeId"]
try:
    webhook.verify(came["body"].replace(dispute_id, platform_id), came["headers"])
except WebhookVerificationError:
    print(f"verified {told['type']}")
else:
    raise RuntimeError("a changed webhook was taken for a true one")

# What is wanted of us there; the first that is open is carried out and answered.
measures = accepted(list_measures.sync(dispute_id, client=parley)).measures
wanted = next(one for one in measures if not one.moot and max(one.confirmed, one.refused) < one.sequence)
done = MeasureResultBody(
    respondent_id=wanted.respondent_id,
    item_id=wanted.item_id,
    sequence=wanted.sequence,
    outcome=MeasureResultBodyOutcome.CONFIRMED,
)
# What is said is part of the key, and nothing of the moment: lost answers are asked for again word for word.
key = f"measure-{wanted.respondent_id}-{wanted.item_id}-{wanted.sequence}-{done.outcome.value}"
report = ReportMeasuresBody(results=[done])
accepted(report_measures.sync(dispute_id, client=parley, body=report, idempotency_key=key))
print(f"answered: {wanted.wanted} of {wanted.external_id} is carried out")


# A complaint that both sides contest at our place goes to the association. The reference is ours; sent again, under
# whatever key, it leads to the same dispute. Each part has a class; whole bodies can also be read from JSON.
def days_ago(days):
    return (now - timedelta(days=days)).isoformat()


reference = f"PY-{time.time_ns()}"
complaint = HandOverBody.from_dict(
    {
        "reference": reference,
        "filedAt": days_ago(6),
        "filedAs": "right-holder",
        "complainant": {"name": "Northwind Ltd", "account": {"platformId": platform_id, "handle": "northwind"}},
        "right": {
            "kind": "trademark",
            "name": "NORTHWIND",
            "registrationNumber": "12345678",
            "trademark": {"classes": [18]},
        },
        "respondents": [
            {
                "ref": "r1",
                "roles": ["merchant"],
                "name": "Ben's Bags",
                "account": {"platformId": platform_id, "handle": "bens-bags"},
            }
        ],
        "items": [
            {
                "ref": "i1",
                "platformId": platform_id,
                "kind": "product",
                "locator": {"url": f"https://shop.example/{reference}", "externalId": reference},
                "title": "Weekend bag, brown",
                "respondents": ["r1"],
            }
        ],
        "claims": [{"kind": "remove"}],
        "statement": "The bags offered bear our mark without our consent.",
        "evidence": [],
        "materials": [],
        "declaration": "shop-2026",
        "notices": [
            {
                "kind": "forwarded-notice",
                "respondent": "r1",
                "items": ["i1"],
                "sentAt": days_ago(5),
                "arrivedAt": days_ago(5),
            }
        ],
        "counterNotices": [
            {
                "respondent": "r1",
                "items": ["i1"],
                "statement": "We buy them from the holder.",
                "evidence": [],
                "filedAt": days_ago(4),
            }
        ],
        "measures": [{"respondent": "r1", "item": "i1", "code": "delisted", "takenAt": days_ago(5)}],
        "waitingPeriods": [],
    }
)
handed = accepted(delegate_complaint.sync(client=parley, body=complaint, idempotency_key=f"hand-over-{reference}"))
standing = accepted(get_delegated_by_reference.sync(reference, client=parley))
if standing.dispute_id != handed.dispute_id:
    raise RuntimeError(f"{reference} led to another dispute")
print(f"handed over as {handed.number}: {handed.state}")
