import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parley.platform.ApiClient;
import org.parley.platform.ClockApi;
import org.parley.platform.DelegationApi;
import org.parley.platform.MeasureApi;
import org.parley.platform.model.*;

/** A platform's evening: a webhook is verified, a measure answered, a contested complaint handed over. */
public class Example {
  private static final UUID PLATFORM = UUID.fromString(set("PARLEY_PLATFORM_ID"));

  public static void main(String[] args) throws Exception {
    // Who we are: the platform's key, on every call. What is refused throws, with the problem as its body.
    ApiClient client = new ApiClient();
    client.updateBaseUri(set("PARLEY_URL"));
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + set("PARLEY_API_KEY")));
    OffsetDateTime now = new ClockApi(client).getClock(null).getNow();
    System.out.println("signed in; legal time is " + now);

    // A webhook as it came: signed over these bytes, and over no others.
    UUID disputeId = verified();

    // What is wanted of us there; the first that is open is carried out and answered.
    MeasureApi measures = new MeasureApi(client);
    WantedMeasure wanted = measures.listMeasures(disputeId.toString()).getMeasures().stream()
        .filter(one -> !Boolean.TRUE.equals(one.getMoot()))
        .filter(one -> Math.max(one.getConfirmed(), one.getRefused()) < one.getSequence())
        .findFirst().orElseThrow();
    MeasureResultBody done = new MeasureResultBody()
        .respondentId(wanted.getRespondentId()).itemId(wanted.getItemId()).sequence(wanted.getSequence())
        .outcome(MeasureResultBody.OutcomeEnum.CONFIRMED);
    // What is said is part of the key, and nothing of the moment: lost answers are asked for again word for word.
    String key = "measure-%s-%s-%s-%s".formatted(
        wanted.getRespondentId(), wanted.getItemId(), wanted.getSequence(), done.getOutcome().getValue());
    measures.reportMeasures(
        disputeId.toString(), key,
        new ReportMeasuresBody().addResultsItem(done), null, null);
    System.out.println("answered: " + wanted.getWanted() + " of " + wanted.getExternalId() + " is carried out");

    // A complaint that both sides contest at our place goes to the association. The reference is ours; sent again, under
    // whatever key, it leads to the same dispute.
    DelegationApi delegation = new DelegationApi(client);
    String reference = "JV-" + System.nanoTime();
    HandedOver handed = delegation.delegateComplaint("hand-over-" + reference, complaint(reference, now));
    if (!handed.getDisputeId().equals(delegation.getDelegatedByReference(reference).getDisputeId()))
      throw new IllegalStateException(reference + " led to another dispute");
    System.out.println("handed over as " + handed.getNumber() + ": " + handed.getState());
  }

  private static UUID verified() throws Exception {
    JsonNode came = new ObjectMapper().readTree(Files.readString(Path.of(set("PARLEY_WEBHOOK"))));
    String body = came.get("body").asText();
    Map<String, List<String>> given = new HashMap<>();
    came.get("headers").properties().forEach(one -> given.put(one.getKey(), List.of(one.getValue().asText())));
    HttpHeaders headers = HttpHeaders.of(given, (name, value) -> true);
    Webhook webhook = new Webhook(set("PARLEY_WEBHOOK_SECRET"));
    webhook.verify(body, headers);
    JsonNode told = new ObjectMapper().readTree(body);
    String disputeId = told.get("data").get("disputeId").asText();
    try {
      webhook.verify(body.replace(disputeId, PLATFORM.toString()), headers);
    } catch (WebhookVerificationException forged) {
      System.out.println("verified " + told.get("type").asText());
      return UUID.fromString(disputeId);
    }
    throw new IllegalStateException("a changed webhook was taken for a true one");
  }

  private static HandOverBody complaint(String reference, OffsetDateTime now) {
    return new HandOverBody()
        .reference(reference)
        .filedAt(now.minusDays(6))
        .filedAs(HandOverBody.FiledAsEnum.RIGHT_HOLDER)
        .complainant(new HandedComplainantBody().name("Northwind Ltd").account(account("northwind")))
        .right(new RightBody().kind(RightBody.KindEnum.TRADEMARK).name("NORTHWIND").registrationNumber("12345678")
            .trademark(new TrademarkBody().classes(Set.of(18))))
        .addRespondentsItem(new RespondentBody().ref("r1").name("Ben's Bags").account(account("bens-bags"))
            .addRolesItem(RespondentBody.RolesEnum.MERCHANT))
        .addItemsItem(new ItemBody().ref("i1").platformId(PLATFORM).kind(ItemBody.KindEnum.PRODUCT)
            .locator(new LocatorBody().url(URI.create("https://shop.example/" + reference)).externalId(reference))
            .title("Weekend bag, brown").addRespondentsItem("r1"))
        .addClaimsItem(new ClaimBody().kind(ClaimBody.KindEnum.REMOVE))
        .statement("The bags offered bear our mark without our consent.")
        .evidence(List.of())
        .materials(List.of())
        .declaration("shop-2026")
        .addNoticesItem(new HandedNoticeBody().kind(HandedNoticeBody.KindEnum.FORWARDED_NOTICE).respondent("r1")
            .addItemsItem("i1").sentAt(now.minusDays(5)).arrivedAt(now.minusDays(5)))
        .addCounterNoticesItem(new HandedCounterNoticeBody().respondent("r1").addItemsItem("i1")
            .evidence(List.of()).statement("We buy them from the holder.").filedAt(now.minusDays(4)))
        .addMeasuresItem(new HandedMeasureBody().respondent("r1").item("i1").code("delisted").takenAt(now.minusDays(5)))
        .waitingPeriods(List.of());
  }

  private static PlatformAccountBody account(String handle) {
    return new PlatformAccountBody().platformId(PLATFORM).handle(handle);
  }

  private static String set(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) throw new IllegalStateException(name + " is missing");
    return value;
  }
}
