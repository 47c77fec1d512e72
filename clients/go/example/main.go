// A platform's evening: a webhook is verified, a measure answered, a contested complaint handed over.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/google/uuid"
	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"parley-platform-client/parley"
)

func main() {
	log.SetFlags(0)
	ctx := context.Background()
	platformID := uuid.MustParse(set("PARLEY_PLATFORM_ID"))

	// Who we are: the platform's key, on every call.
	api, err := parley.NewClientWithResponses(set("PARLEY_URL"), parley.WithRequestEditorFn(
		func(_ context.Context, request *http.Request) error {
			request.Header.Set("Authorization", "Bearer "+set("PARLEY_API_KEY"))
			return nil
		}))
	must(err)
	clock, err := api.GetClockWithResponse(ctx, nil)
	must(err)
	now := accepted(clock.JSON200, clock.Body).Now
	fmt.Printf("signed in; legal time is %s\n", now.Format(time.RFC3339))

	// A webhook as it came: signed over these bytes, and over no others.
	disputeID := verified(platformID.String())

	// What is wanted of us there; the first that is open is carried out and answered.
	list, err := api.ListMeasuresWithResponse(ctx, disputeID)
	must(err)
	wanted := open(accepted(list.JSON200, list.Body).Measures)
	// What is said is part of the key, and nothing of the moment: lost answers are asked for again word for word.
	outcome := parley.MeasureResultBodyOutcomeConfirmed
	key := fmt.Sprintf("measure-%s-%s-%d-%s", wanted.RespondentId, wanted.ItemId, wanted.Sequence, outcome)
	reported, err := api.ReportMeasuresWithResponse(ctx, disputeID,
		&parley.ReportMeasuresParams{IdempotencyKey: key},
		parley.ReportMeasuresBody{Results: []parley.MeasureResultBody{{
			RespondentId: wanted.RespondentId,
			ItemId:       wanted.ItemId,
			Sequence:     wanted.Sequence,
			Outcome:      outcome,
		}}})
	must(err)
	accepted(reported.JSON200, reported.Body)
	fmt.Printf("answered: %s of %s is carried out\n", wanted.Wanted, *wanted.ExternalId)

	// A complaint that both sides contest at our place goes to the association. The reference is ours; sent again, under
	// whatever key, it leads to the same dispute.
	reference := fmt.Sprintf("GO-%d", time.Now().UnixNano())
	handed, err := api.DelegateComplaintWithResponse(ctx,
		&parley.DelegateComplaintParams{IdempotencyKey: "hand-over-" + reference}, complaint(reference, platformID, now))
	must(err)
	over := accepted(handed.JSON201, handed.Body)
	standing, err := api.GetDelegatedByReferenceWithResponse(ctx, reference)
	must(err)
	if accepted(standing.JSON200, standing.Body).DisputeId != over.DisputeId {
		log.Fatalf("%s led to another dispute", reference)
	}
	fmt.Printf("handed over as %s: %s\n", over.Number, over.State)
}

func verified(other string) string {
	file, err := os.ReadFile(set("PARLEY_WEBHOOK"))
	must(err)
	var came struct {
		Headers map[string]string
		Body    string
	}
	must(json.Unmarshal(file, &came))
	headers := http.Header{}
	for name, value := range came.Headers {
		headers.Set(name, value)
	}
	webhook, err := standardwebhooks.NewWebhook(set("PARLEY_WEBHOOK_SECRET"))
	must(err)
	must(webhook.Verify([]byte(came.Body), headers))
	var told struct {
		Type string
		Data struct{ DisputeId string }
	}
	must(json.Unmarshal([]byte(came.Body), &told))
	forged := bytes.ReplaceAll([]byte(came.Body), []byte(told.Data.DisputeId), []byte(other))
	if webhook.Verify(forged, headers) == nil {
		log.Fatal("a changed webhook was taken for a true one")
	}
	fmt.Printf("verified %s\n", told.Type)
	return told.Data.DisputeId
}

func open(measures []parley.WantedMeasure) parley.WantedMeasure {
	for _, one := range measures {
		if (one.Moot == nil || !*one.Moot) && max(one.Confirmed, one.Refused) < one.Sequence {
			return one
		}
	}
	log.Fatal("no measure is open")
	return parley.WantedMeasure{}
}

func complaint(reference string, platformID uuid.UUID, now time.Time) parley.HandOverBody {
	daysAgo := func(days int) time.Time { return now.AddDate(0, 0, -days) }
	account := func(handle string) *parley.PlatformAccountBody {
		return &parley.PlatformAccountBody{PlatformId: platformID, Handle: handle}
	}
	registration, arrived := "12345678", daysAgo(5)
	return parley.HandOverBody{
		Reference:   reference,
		FiledAt:     daysAgo(6),
		FiledAs:     parley.HandOverBodyFiledAsRightHolder,
		Complainant: parley.HandedComplainantBody{Name: "Northwind Ltd", Account: account("northwind")},
		Right: parley.RightBody{
			Kind: parley.RightBodyKindTrademark, Name: "NORTHWIND",
			RegistrationNumber: &registration, Trademark: &parley.TrademarkBody{Classes: []int{18}},
		},
		Respondents: []parley.RespondentBody{{
			Ref: "r1", Name: "Ben's Bags", Account: account("bens-bags"),
			Roles: []parley.RespondentBodyRoles{parley.RespondentBodyRolesMerchant},
		}},
		Items: []parley.ItemBody{{
			Ref: "i1", PlatformId: platformID, Kind: parley.ItemBodyKindProduct, Title: "Weekend bag, brown",
			Locator:     parley.LocatorBody{Url: "https://shop.example/" + reference, ExternalId: reference},
			Respondents: []string{"r1"},
		}},
		Claims:      []parley.ClaimBody{{Kind: parley.ClaimBodyKindRemove}},
		Statement:   "The bags offered bear our mark without our consent.",
		Evidence:    []parley.EvidenceBody{},
		Materials:   []parley.MaterialBody{},
		Declaration: "shop-2026",
		Notices: []parley.HandedNoticeBody{{
			Kind: parley.HandedNoticeBodyKindForwardedNotice, Respondent: "r1", Items: []string{"i1"},
			SentAt: daysAgo(5), ArrivedAt: &arrived,
		}},
		CounterNotices: []parley.HandedCounterNoticeBody{{
			Respondent: "r1", Items: []string{"i1"}, Evidence: []parley.EvidenceBody{},
			Statement: "We buy them from the holder.", FiledAt: daysAgo(4),
		}},
		Measures: []parley.HandedMeasureBody{{
			Respondent: "r1", Item: "i1", Code: "delisted", TakenAt: daysAgo(5),
		}},
		WaitingPeriods: []parley.HandedWaitingBody{},
	}
}

// What was asked for; a refusal ends the program with its problem.
func accepted[T any](answer *T, body []byte) *T {
	if answer == nil {
		log.Fatalf("refused: %s", body)
	}
	return answer
}

func set(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatalf("%s is missing", name)
	}
	return value
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
