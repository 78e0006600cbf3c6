import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

export const ReportFormDocument = graphql(
  `
    query ReportForm($id: ID!) {
      me {
        ...ViewerOnPage
      }
      reportable(id: $id) {
        id
        kind
        parts {
          what
          text
        }
        about {
          handle
          name
        }
      }
    }
  `,
  [ViewerOnPage],
);

export const ReportDocument = graphql(`
  mutation Report($input: ReportInput!) {
    report(input: $input) {
      report {
        id
      }
    }
  }
`);

export const OwnReportsDocument = graphql(
  `
    query OwnReports($after: String) {
      me {
        ...ViewerOnPage
      }
      myReports(first: 20, after: $after) {
        nodes {
          id
          title
          subjectKind
          reason
          words
          state
          createdAt
          decidedAt
          outcome
          hasJudge
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ViewerOnPage],
);

export const ConfirmWarningDocument = graphql(`
  mutation ConfirmWarning($input: ConfirmWarningInput!) {
    confirmWarning(input: $input) {
      isConfirmed
    }
  }
`);

export const QueueDocument = graphql(
  `
    query Queue($state: ReportState!, $after: String) {
      me {
        ...ViewerOnPage
      }
      reports(state: $state, first: 20, after: $after) {
        nodes {
          id
          title
          subjectKind
          reason
          createdAt
          action
          decidedAt
          reporter {
            name
          }
          about {
            person {
              name
            }
            reportCounts {
              all
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ViewerOnPage],
);

const StandingOnPage = graphql(`
  fragment StandingOnPage on Account @_unmask {
    person {
      id
      handle
      name
    }
    duty
    hiddenAt
    suspendedUntil
    bannedAt
    leavesAt
  }
`);

export const OneReportDocument = graphql(
  `
    query OneReport($id: ID!) {
      me {
        ...ViewerOnPage
      }
      report(id: $id) {
        id
        title
        subjectKind
        reason
        words
        state
        createdAt
        snapshot {
          what
          text
        }
        now {
          what
          text
        }
        reporter {
          handle
          name
        }
        about {
          ...StandingOnPage
          reports {
            id
            title
            reason
            state
            createdAt
            action
          }
        }
        mayDecide
        decidedAt
        decidedBy {
          name
        }
        action
        suspendedUntil
        note
        outcome
        message
      }
    }
  `,
  [StandingOnPage, ViewerOnPage],
);

export const DecideReportDocument = graphql(`
  mutation DecideReport($input: DecideReportInput!) {
    decideReport(input: $input) {
      report {
        id
      }
    }
  }
`);

export const AccountsDocument = graphql(
  `
    query Accounts($search: String!, $only: AccountsOnly, $after: String) {
      me {
        ...ViewerOnPage
      }
      accounts(search: $search, only: $only, first: 20, after: $after) {
        nodes {
          ...StandingOnPage
          email
          mayActAgainst
          reportCounts {
            all
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [StandingOnPage, ViewerOnPage],
);

export const LiftMeasureDocument = graphql(`
  mutation LiftMeasure($input: LiftMeasureInput!) {
    liftMeasure(input: $input) {
      account {
        person {
          handle
        }
      }
    }
  }
`);

export const AppointDocument = graphql(`
  mutation Appoint($input: AppointInput!) {
    appoint(input: $input) {
      account {
        person {
          handle
        }
      }
    }
  }
`);

export const AuditDocument = graphql(
  `
    query Audit($person: String, $what: String, $since: DateTime, $before: DateTime, $after: String) {
      me {
        ...ViewerOnPage
      }
      auditLog(person: $person, what: $what, since: $since, before: $before, first: 50, after: $after) {
        nodes {
          id
          at
          what
          subjectKind
          subjectId
          actor {
            handle
            name
          }
          subject {
            handle
            name
          }
          skill {
            name
          }
          facts {
            name
            value
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ViewerOnPage],
);
