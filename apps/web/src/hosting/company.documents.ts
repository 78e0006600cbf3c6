import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

/** A company, as lists and the head of its pages name it. */
export const CompanyInList = graphql(`
  fragment CompanyInList on Company @_unmask {
    id
    slug
    name
    myRole
    logo {
      small
      medium
      large
    }
  }
`);

export const CompanyDocument = graphql(
  `
    query Company($slug: String!) {
      me {
        ...ViewerOnPage
      }
      company(slug: $slug) {
        ...CompanyInList
        storyHtml
        website
        websiteProof {
          by
          at
        }
        size
        practices {
          slug
          name
        }
        sites {
          id
          name
          isClosed
          address
          place {
            label
            name
            country
            latitude
            longitude
          }
        }
        offers {
          slug
          title
          state
          openWeeks
          place {
            name
          }
          teaches {
            skill {
              slug
              name
            }
          }
          seeks {
            skill {
              slug
              name
            }
          }
        }
        members {
          role
          person {
            handle
            name
            photo {
              small
              medium
              large
            }
          }
        }
      }
    }
  `,
  [CompanyInList, ViewerOnPage],
);

export const CompanyToEditDocument = graphql(
  `
    query CompanyToEdit($slug: String!) {
      me {
        ...ViewerOnPage
      }
      company(slug: $slug) {
        ...CompanyInList
        story
        website
        websiteProof {
          by
          at
        }
        websiteCheck {
          line
          host
          file
          checkedAt
          hindrance
        }
        size
        practices {
          slug
          name
        }
        sites {
          id
          name
          isClosed
          address
          place {
            id
            label
          }
        }
      }
      usualPractices {
        slug
        name
      }
    }
  `,
  [CompanyInList, ViewerOnPage],
);

export const CompanyPeopleDocument = graphql(
  `
    query CompanyPeople($slug: String!) {
      me {
        id
        ...ViewerOnPage
      }
      instance {
        sendsMail
      }
      company(slug: $slug) {
        ...CompanyInList
        members {
          role
          since
          person {
            id
            handle
            name
          }
        }
        openInvitations {
          id
          role
          email
          expiresAt
        }
      }
    }
  `,
  [CompanyInList, ViewerOnPage],
);

export const MyCompaniesDocument = graphql(
  `
    query MyCompanies {
      me {
        ...ViewerOnPage
      }
      myCompanies {
        ...CompanyInList
      }
    }
  `,
  [CompanyInList, ViewerOnPage],
);

export const CompanyInvitationDocument = graphql(
  `
    query CompanyInvitation($secret: String!) {
      companyInvitation(secret: $secret) {
        role
        isForAddress
        expiresAt
        company {
          ...CompanyInList
        }
      }
    }
  `,
  [CompanyInList],
);

export const FoundCompanyDocument = graphql(`
  mutation FoundCompany($input: FoundCompanyInput!) {
    foundCompany(input: $input) {
      company {
        slug
      }
    }
  }
`);

export const ChangeCompanyDocument = graphql(`
  mutation ChangeCompany($input: ChangeCompanyInput!) {
    changeCompany(input: $input) {
      company {
        slug
      }
    }
  }
`);

export const ChangeCompanyPracticesDocument = graphql(`
  mutation ChangeCompanyPractices($input: ChangeCompanyPracticesInput!) {
    changeCompanyPractices(input: $input) {
      company {
        slug
      }
    }
  }
`);

export const SetCompanyLogoDocument = graphql(`
  mutation SetCompanyLogo($input: SetCompanyLogoInput!) {
    setCompanyLogo(input: $input) {
      company {
        slug
      }
    }
  }
`);

export const DropCompanyLogoDocument = graphql(`
  mutation DropCompanyLogo($input: CompanyInput!) {
    dropCompanyLogo(input: $input) {
      company {
        slug
      }
    }
  }
`);

export const LookAtWebsiteDocument = graphql(`
  mutation LookAtWebsite($input: CompanyInput!) {
    lookAtWebsite(input: $input) {
      company {
        slug
      }
    }
  }
`);

export const AddSiteDocument = graphql(`
  mutation AddSite($input: AddSiteInput!) {
    addSite(input: $input) {
      site {
        id
      }
    }
  }
`);

export const ChangeSiteDocument = graphql(`
  mutation ChangeSite($input: ChangeSiteInput!) {
    changeSite(input: $input) {
      site {
        id
      }
    }
  }
`);

export const CloseSiteDocument = graphql(`
  mutation CloseSite($input: SiteInput!) {
    closeSite(input: $input) {
      site {
        id
      }
    }
  }
`);

export const ReopenSiteDocument = graphql(`
  mutation ReopenSite($input: SiteInput!) {
    reopenSite(input: $input) {
      site {
        id
      }
    }
  }
`);

export const InviteMemberDocument = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      link
    }
  }
`);

export const WithdrawMemberInvitationDocument = graphql(`
  mutation WithdrawMemberInvitation($input: CompanyInvitationInput!) {
    withdrawMemberInvitation(input: $input) {
      withdrawnId
    }
  }
`);

export const ChangeMemberRoleDocument = graphql(`
  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      company {
        slug
      }
    }
  }
`);

export const RemoveMemberDocument = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      company {
        slug
      }
    }
  }
`);

export const LeaveCompanyDocument = graphql(`
  mutation LeaveCompany($input: CompanyInput!) {
    leaveCompany(input: $input) {
      company {
        slug
      }
    }
  }
`);

export const JoinCompanyDocument = graphql(`
  mutation JoinCompany($input: JoinCompanyInput!) {
    joinCompany(input: $input) {
      company {
        slug
      }
    }
  }
`);
